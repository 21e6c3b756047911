package io.liangze.foundation.access.web.beginning;

import io.liangze.foundation.access.SessionDesk;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.beginning.EnterFirstAdministrator;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The first administrators of an empty installation, by the codes that its console told. */
@RestController
@Tag(name = "access")
class FirstAdministratorController {

    private final EnterFirstAdministrator enter;
    private final SessionDesk sessions;

    FirstAdministratorController(EnterFirstAdministrator enter, SessionDesk sessions) {
        this.enter = enter;
        this.sessions = sessions;
    }

    /** @param waiting which administrators the installation still waits for; empty ever after */
    @Schema(name = "FirstAdministrators")
    record FirstAdministratorsResponse(List<PostKind> waiting) {}

    /** @param code as the console told it; in either case, with or without hyphens */
    @Schema(name = "FirstAdministratorRequest")
    record FirstAdministratorRequest(
            @NotBlank @Size(max = 64) String code,
            @NotBlank @Size(max = 60) String name,

            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.]{1,62}[a-z0-9]")
            String user,

            @NotBlank @Size(max = 1024) String password) {}

    @GetMapping("/api/session/first-administrators")
    @Operation(
            operationId = "access_readFirstAdministrators",
            summary = "Which administrators an empty installation still waits for")
    @Operates(permission = Operates.OPEN)
    FirstAdministratorsResponse read() {
        return new FirstAdministratorsResponse(enter.waiting());
    }

    @PostMapping("/api/session/first-administrators")
    @Operation(
            operationId = "access_enterFirstAdministrator",
            summary =
                    "Makes whoever gives a code of the console the administrator that it stands for, and signs him in")
    @Operates(
            permission = Operates.OPEN,
            problems = {"access-003", "access-098"})
    SessionView enter(
            @RequestBody @Valid FirstAdministratorRequest request,
            HttpServletRequest servlet,
            HttpServletResponse response) {
        PersonId person = enter.handle(
                new EnterFirstAdministrator.Command(
                        request.code(), request.name().strip(), request.user(), request.password()),
                servlet.getRemoteAddr());
        return sessions.open(person, SignInMethod.PASSWORD, servlet, response);
    }
}
