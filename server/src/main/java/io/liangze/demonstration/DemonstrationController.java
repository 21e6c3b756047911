package io.liangze.demonstration;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.access.SessionDesk;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "demonstration")
@ConditionalOnBooleanProperty("liangze.demonstration")
class DemonstrationController {

    private final Accounts accounts;
    private final OrganizationDirectory organization;
    private final SessionDesk sessions;
    private final DemonstrationClock clock;
    private final BusinessTime time;

    DemonstrationController(
            Accounts accounts,
            OrganizationDirectory organization,
            SessionDesk sessions,
            DemonstrationClock clock,
            BusinessTime time) {
        this.time = time;
        this.accounts = accounts;
        this.organization = organization;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Somebody of the demonstration whom anybody may be. */
    @Schema(name = "Persona")
    record PersonaResponse(String persona, Ref person, SessionView.PostView post, String user) {}

    @Schema(name = "PersonaRequest")
    record PersonaRequest(@NotBlank @Size(max = 64) String persona) {}

    /** @param now business time */
    @Schema(name = "Clock")
    record ClockResponse(Instant now) {}

    @Schema(name = "MoveClockRequest")
    record MoveClockRequest(@NotNull Instant to) {}

    @GetMapping("/api/demo/personas")
    @Operation(operationId = "demonstration_listPersonas", summary = "Whom one may be in the demonstration")
    @Operates(permission = Operates.OPEN)
    Page<PersonaResponse> personas() {
        return Page.whole(accounts.personas().stream().map(this::persona).toList());
    }

    private PersonaResponse persona(Accounts.Account account) {
        var person = organization.person(account.person()).orElseThrow(Refusal::absent);
        var post = organization.postsOf(account.person(), time.today()).getFirst();
        return new PersonaResponse(
                String.valueOf(account.persona()),
                new Ref(person.id().toString(), person.name()),
                SessionView.PostView.of(post),
                account.user());
    }

    @PostMapping("/api/demo/sessions")
    @Operation(operationId = "demonstration_openSession", summary = "Signs in as a persona")
    @Operates(permission = Operates.OPEN, problems = "demo-002")
    SessionView open(
            @RequestBody @Valid PersonaRequest request, HttpServletRequest servlet, HttpServletResponse response) {
        Accounts.Account account = accounts.personas().stream()
                .filter(candidate -> request.persona().equals(candidate.persona()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "demo-002", Map.of()));
        return sessions.open(account.person(), SignInMethod.DEMONSTRATION, servlet, response);
    }

    @GetMapping("/api/demo/clock")
    @Operation(operationId = "demonstration_readClock", summary = "Business time")
    @Operates(permission = Operates.OPEN)
    ClockResponse read() {
        return new ClockResponse(clock.now());
    }

    @PostMapping("/api/demo/clock")
    @Operation(operationId = "demonstration_moveClock", summary = "Moves business time forward, for everybody")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"demo-001", "demo-003"})
    ClockResponse move(@RequestBody @Valid MoveClockRequest request) {
        return new ClockResponse(clock.moveTo(request.to()));
    }
}
