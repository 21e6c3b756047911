package io.liangze.foundation.access.application.beginning;

import io.liangze.foundation.access.application.accounts.HandedCodes;
import io.liangze.foundation.access.domain.accounts.OneTimeCode;
import io.liangze.foundation.access.domain.beginning.FirstCodes;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.MachineTime;
import io.liangze.shared.console.ConsoleWords;
import io.liangze.shared.web.ServedZones;
import io.liangze.shared.web.Sha256;
import io.liangze.shared.web.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells at every start a new code for each administrator whom the installation still waits for; those told before are void.
 * Only the console sees them.
 */
@Component
class TellFirstCodes implements ConsoleWords {

    private final FirstCodes codes;
    private final HandedCodes handed;
    private final OperationsUnit unit;
    private final ServedZones zones;
    private final Texts texts;

    TellFirstCodes(FirstCodes codes, HandedCodes handed, OperationsUnit unit, ServedZones zones, Texts texts) {
        this.codes = codes;
        this.handed = handed;
        this.unit = unit;
        this.zones = zones;
        this.texts = texts;
    }

    @Override
    @Transactional
    public List<String> lines() {
        List<PostKind> waiting = zones.takeSignIns() ? codes.toTell() : List.of();
        if (waiting.isEmpty()) {
            return List.of();
        }
        if (unit.place().isEmpty()) {
            return List.of(
                    "  等待管理员。请设置 LIANGZE_PLACE=\"320200 无锡市\"（行政区划代码和名称）后重新启动。",
                    "  Waiting for administrators. Set LIANGZE_PLACE=\"320200 无锡市\" (code and name of the place)",
                    "  and start again.",
                    "");
        }
        Instant until = MachineTime.now().plus(handed.validity());
        var lines = new ArrayList<String>();
        lines.add("  等待管理员。请把下面的口令交给各自的人，一人一个，在登录页“首次安装”中使用，各用一次，七天内有效。");
        lines.add("  Waiting for administrators. Hand each code to another person, to be used once within seven");
        lines.add("  days under “First installation” on the sign-in page.");
        for (PostKind kind : waiting) {
            OneTimeCode code = handed.next();
            codes.replace(kind, Sha256.of(code.value()), until);
            lines.add("    %s   %s".formatted(code.shown(), texts.words(kind)));
        }
        lines.add("");
        return lines;
    }
}
