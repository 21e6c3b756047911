package io.liangze.foundation.access.web;

import io.liangze.foundation.access.SessionDesk;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.SignIn;
import io.liangze.foundation.access.domain.Session;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
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
import java.util.Map;
import java.util.UUID;
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
class SessionController implements SessionDesk {

    private final SignIn signIn;
    private final SessionKeeper sessions;
    private final SessionViews views;

    SessionController(SignIn signIn, SessionKeeper sessions, SessionViews views) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.views = views;
    }

    @Schema(name = "SignInRequest")
    record SignInRequest(
            @NotBlank @Size(max = 64) String user,
            @NotBlank @Size(max = 256) String password) {}

    @Schema(name = "ReauthenticationRequest")
    record ReauthenticationRequest(
            @NotBlank @Size(max = 256) String password) {}

    @Schema(name = "ActingPostRequest")
    record ActingPostRequest(
            @NotNull @Schema(format = "uuid") UUID post) {}

    @GetMapping("/api/session")
    @Operation(operationId = "access_readSession", summary = "Who is signed in, and as what")
    @Operates(permission = Operates.OPEN)
    SessionView read() {
        return SignedIn.session().map(views::of).orElseGet(SessionView::nobody);
    }

    @PostMapping("/api/session")
    @Operation(operationId = "access_openSession", summary = "Signs in with name and password")
    @Operates(
            permission = Operates.OPEN,
            problems = {"access-001", "access-003", "access-004"})
    SessionView open(
            @RequestBody @Valid SignInRequest request, HttpServletRequest servlet, HttpServletResponse response) {
        var opened = signIn.handle(request.user(), request.password(), servlet.getRemoteAddr());
        return begin(opened, servlet, response);
    }

    @Override
    public SessionView open(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        return begin(sessions.open(person), request, response);
    }

    /** The session before, if there was one, ends: nobody is two people at once. */
    private SessionView begin(SessionKeeper.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        SignedIn.session().ifPresent(sessions::end);
        SessionCookie.set(opened.token(), request, response);
        return views.of(opened.session());
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
        Session session = current();
        return views.of(sessions.actAs(session, new PostId(request.post())));
    }

    @PostMapping("/api/session/reauthentication")
    @Operation(
            operationId = "access_reauthenticatePerson",
            summary = "Gives the password again; it holds for five minutes")
    @Operates(
            permission = Operates.SIGNED_IN,
            problems = {"access-002", "access-003"})
    SessionView reauthenticate(@RequestBody @Valid ReauthenticationRequest request, HttpServletRequest servlet) {
        Session session = current();
        return views.of(signIn.again(session, request.password(), servlet.getRemoteAddr()));
    }

    private static Session current() {
        return SignedIn.session().orElseThrow(() -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-009", Map.of()));
    }
}
