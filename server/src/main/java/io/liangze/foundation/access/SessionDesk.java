package io.liangze.foundation.access;

import io.liangze.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Opens sessions for those who have proved who they are in another way than by password. */
public interface SessionDesk {

    /**
     * Signs the person in: a new session under a new token, its cookie, and the entry in the trace. The session that the
     * request came with, if there was one, ends.
     *
     * @param method how he proved it; decides whether something must still come before the session is full
     * @throws io.liangze.shared.Refusal 401 if the person holds no post today
     */
    SessionView open(PersonId person, SignInMethod method, HttpServletRequest request, HttpServletResponse response);
}
