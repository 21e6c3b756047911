package io.liangze.foundation.access.web.audit;

import io.liangze.foundation.access.application.audit.AdministratorActs.Act;
import io.liangze.foundation.access.web.audit.AdministratorActResponses.ActResponse;
import io.liangze.foundation.access.web.audit.AdministratorActResponses.SubjectResponse;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.liangze.shared.web.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts as rows of a workbook. */
@Component
class ActRows {

    static final List<String> HEADS =
            List.of("时间 at", "管理员 administrator", "职务 post", "操作 act", "对象 subject", "参数 parameters");

    private static final DateTimeFormatter WALL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(BusinessTime.ZONE);

    private final AdministratorActResponses responses;
    private final Texts texts;

    ActRows(AdministratorActResponses responses, Texts texts) {
        this.responses = responses;
        this.texts = texts;
    }

    Page<List<@Nullable Object>> of(Page<Act> page, Actor reader) {
        return responses.list(page, reader).map(this::row);
    }

    private List<@Nullable Object> row(ActResponse act) {
        Ref administrator = act.administrator();
        SubjectResponse subject = act.subject();
        return Arrays.asList(
                WALL.format(act.at()),
                administrator == null ? null : administrator.name(),
                act.post().name(),
                words(act.act()),
                subject == null ? null : subject.title(),
                act.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private String words(String act) {
        return texts.sentence("Act." + act, Map.of(), Texts.CHINESE) + " "
                + texts.sentence("Act." + act, Map.of(), Locale.ENGLISH);
    }
}
