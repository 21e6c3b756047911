package io.liangze.foundation.access.application.beginning;

import io.liangze.foundation.access.application.signin.CountedTries;
import io.liangze.foundation.access.application.signin.PasswordStrength;
import io.liangze.foundation.access.domain.accounts.OneTimeCode;
import io.liangze.foundation.access.domain.beginning.FirstCodes;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import io.liangze.shared.web.Sha256;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody gives a code of the console and becomes the administrator that it stands for. */
@Component
public class EnterFirstAdministrator {

    /** All codes are guessed at together. */
    private static final String TRIES = "first-administrators";

    private final FirstCodes codes;
    private final CountedTries tries;
    private final PasswordStrength strength;
    private final FirstAppointment appointment;

    EnterFirstAdministrator(
            FirstCodes codes, CountedTries tries, PasswordStrength strength, FirstAppointment appointment) {
        this.codes = codes;
        this.tries = tries;
        this.strength = strength;
        this.appointment = appointment;
    }

    /** Who gives which code. */
    public record Command(String code, String name, String user, String password) {}

    /** The kinds of administrators that the installation waits for. */
    public List<PostKind> waiting() {
        return codes.waiting();
    }

    /**
     * Makes the person, his post and his account.
     *
     * @param address where the request comes from
     * @throws Refusal 422 if the code is wrong, over or used, or with all that is wrong at its field; 429 if it was wrong too
     *     often
     */
    public PersonId handle(Command command, String address) {
        String digest = OneTimeCode.read(command.code())
                .map(code -> Sha256.of(code.value()))
                .orElse("");
        if (!tries.prove(TRIES, address, before -> codes.isOpen(digest, MachineTime.now()))) {
            throw wrongCode();
        }
        List<Violation> violations =
                strength.brokenByNewcomer(command.password(), command.user(), command.name()).stream()
                        .map(rule -> new Violation("/password", rule.violation(), rule.bounds()))
                        .toList();
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return appointment.make(digest, command);
    }

    static Refusal wrongCode() {
        return new Refusal(Refusal.Kind.RULE, "access-098", Map.of());
    }
}
