package io.liangze.foundation.access.web;

import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.signin.ProveAgain;
import io.liangze.foundation.access.application.signin.SignIn;
import io.liangze.foundation.access.domain.Session;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "access")
class SessionController {

    private final SignIn signIn;
    private final ProveAgain proveAgain;
    private final SessionKeeper sessions;
    private final SessionEntrance entrance;
    private final SessionViews views;

    SessionController(
            SignIn signIn,
            ProveAgain proveAgain,
            SessionKeeper sessions,
            SessionEntrance entrance,
            SessionViews views) {
        this.signIn = signIn;
        this.proveAgain = proveAgain;
        this.sessions = sessions;
        this.entrance = entrance;
        this.views = views;
    }

    @Schema(name = "SignInRequest")
    record SignInRequest(
            @NotBlank @Size(max = 64) String user,
            @NotBlank @Size(max = 1024) String password) {}

    /** One of the two. */
    @Schema(name = "ReauthenticationRequest")
    record ReauthenticationRequest(
            @Nullable @Size(min = 1, max = 1024) String password,
            @Nullable @Size(min = 1, max = 32) String code) {}

    @Schema(name = "ActingPostRequest")
    record ActingPostRequest(
            @NotNull @Schema(format = "uuid") UUID post) {}

    @GetMapping("/api/session")
    @Operation(operationId = "access_readSession", summary = "Who is signed in, and as what; or how far signing in is")
    @Operates(permission = Operates.OPEN)
    SessionView read() {
        return SignedIn.session().map(views::of).orElseGet(SessionView::nobody);
    }

    @PostMapping("/api/session")
    @Operation(
            operationId = "access_openSession",
            summary = "Signs in with name and password; the stage tells what must still come")
    @Operates(
            permission = Operates.OPEN,
            problems = {"access-001", "access-003", "access-004", "access-084", "access-085", "access-086"})
    SessionView open(
            @RequestBody @Valid SignInRequest request, HttpServletRequest servlet, HttpServletResponse response) {
        var opened = signIn.handle(request.user(), request.password(), SessionEntrance.device(servlet));
        return entrance.begin(opened, servlet, response);
    }

    @DeleteMapping("/api/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "access_endSession", summary = "Signs out")
    @Operates(permission = Operates.OPEN)
    void end(HttpServletRequest request, HttpServletResponse response) {
        SignedIn.session().ifPresent(sessions::end);
        SessionCookie.clear(request, response);
    }

    @PutMapping("/api/session/post")
    @Operation(operationId = "access_choosePost", summary = "Acts as another of one's posts")
    @Operates(permission = Operates.SIGNED_IN)
    SessionView choosePost(@RequestBody @Valid ActingPostRequest request) {
        return views.of(sessions.actAs(SessionEntrance.current(), new PostId(request.post())));
    }

    @PostMapping("/api/session/reauthentication")
    @Operation(
            operationId = "access_reauthenticatePerson",
            summary = "Gives the password or a code of the authenticator app again; it holds for five minutes")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"access-002", "access-003", "access-043", "access-044"})
    SessionView reauthenticate(@RequestBody @Valid ReauthenticationRequest request, HttpServletRequest servlet) {
        Session session = SessionEntrance.current();
        String password = request.password();
        String code = request.code();
        if (password != null && code == null) {
            return views.of(proveAgain.byPassword(session, password, servlet.getRemoteAddr()));
        }
        if (code != null && password == null) {
            return views.of(proveAgain.byCode(session, code, servlet.getRemoteAddr()));
        }
        throw Refusal.violations(List.of(new Violation("/password", "password-or-code", Map.of())));
    }
}
