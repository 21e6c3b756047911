package io.liangze.foundation.access.web;

import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.domain.Session;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the session of a request by its cookie, and refuses changes that come without the session's CSRF token. Before
 * signing in is finished, a session is found for its own next step alone.
 */
final class SessionFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String CSRF_HEADER = "X-CSRF-Token";

    /** Says that no person asked but a page by its own clock. */
    private static final String POLL_HEADER = "Liangze-Poll";

    private final SessionKeeper sessions;
    private final Problems problems;

    SessionFilter(SessionKeeper sessions, Problems problems) {
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getServletPath();
        return !address.startsWith("/api/") && !address.startsWith("/ledger-discipline/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Session> session =
                SessionCookie.token(request).flatMap(token -> sessions.find(token, !isPoll(request)));
        if (session.isPresent()) {
            if (!SAFE.contains(request.getMethod()) && !carriesToken(request, session.get())) {
                problems.write(new Refusal(Refusal.Kind.FORBIDDEN, "access-012", Map.of()), request, response);
                return;
            }
            if (session.get().isFull() || Unfinished.isSignIn(request)) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new SignedIn(session.get()));
                SecurityContextHolder.setContext(context);
            } else {
                Unfinished.remember(session.get().stage(), request);
            }
        }
        chain.doFilter(request, response);
    }

    /** Only reading counts as polling: whoever changes something is there. */
    private static boolean isPoll(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) && "true".equals(request.getHeader(POLL_HEADER));
    }

    private static boolean carriesToken(HttpServletRequest request, Session session) {
        String header = request.getHeader(CSRF_HEADER);
        return header != null
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.UTF_8),
                        session.csrfToken().getBytes(StandardCharsets.UTF_8));
    }
}
