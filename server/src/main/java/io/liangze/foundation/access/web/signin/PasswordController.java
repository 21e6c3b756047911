package io.liangze.foundation.access.web.signin;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.application.signin.ChangePassword;
import io.liangze.foundation.access.web.ServesStages;
import io.liangze.foundation.access.web.SessionEntrance;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "access")
class PasswordController {

    private final ChangePassword changePassword;
    private final SessionEntrance entrance;

    PasswordController(ChangePassword changePassword, SessionEntrance entrance) {
        this.changePassword = changePassword;
        this.entrance = entrance;
    }

    /** @param current the present password; left out while signing in, which has just asked for it */
    @Schema(name = "ChangePasswordRequest")
    record ChangePasswordRequest(
            @Nullable @Size(min = 1, max = 1024) String current,
            @NotBlank @Size(max = 1024) String password) {}

    @PutMapping("/api/session/password")
    @Operation(
            operationId = "access_changePassword",
            summary = "Sets a new password; the person's other sessions end, this one goes on under a new token")
    @Operates(
            permission = Operates.SIGNED_IN,
            reauthentication = true,
            problems = {"access-003", "access-047"})
    @ServesStages(SessionStage.NEW_PASSWORD)
    SessionView change(
            @RequestBody @Valid ChangePasswordRequest request,
            HttpServletRequest servlet,
            HttpServletResponse response) {
        var opened = changePassword.handle(
                SessionEntrance.current(), request.current(), request.password(), servlet.getRemoteAddr());
        return entrance.goOn(opened, servlet, response);
    }
}
