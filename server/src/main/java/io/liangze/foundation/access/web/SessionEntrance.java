package io.liangze.foundation.access.web;

import io.liangze.foundation.access.SessionDesk;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.application.signin.SignIn;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where sessions and their cookies meet: every session that is opened or moves on is handed out here. */
@Component
public class SessionEntrance implements SessionDesk {

    private final SignIn signIn;
    private final SessionKeeper sessions;
    private final SessionViews views;

    SessionEntrance(SignIn signIn, SessionKeeper sessions, SessionViews views) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.views = views;
    }

    @Override
    public SessionView open(
            PersonId person, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        return open(person, method, true, request, response);
    }

    /** @param fresh whether the person has just proved who he is: only then what is grave does not ask for it again */
    public SessionView open(
            PersonId person,
            SignInMethod method,
            boolean fresh,
            HttpServletRequest request,
            HttpServletResponse response) {
        return begin(signIn.proved(person, method, device(request), fresh), request, response);
    }

    /** The session before, if there was one, ends: nobody is two people at once. */
    SessionView begin(SessionKeeper.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        SignedIn.session().ifPresent(sessions::end);
        return goOn(opened, request, response);
    }

    /** The same session under its new token. */
    public SessionView goOn(SessionKeeper.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.set(opened.token(), request, response);
        return views.of(opened.session());
    }

    /**
     * The session of the request.
     *
     * @throws Refusal 401 if there is none
     */
    public static Session current() {
        return SignedIn.session().orElseThrow(() -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-009", Map.of()));
    }

    static Device device(HttpServletRequest request) {
        return Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }
}
