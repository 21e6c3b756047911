package io.liangze.foundation.access;

import io.liangze.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Opens sessions for those who have proved who they are in another way than by password: the demonstration. */
public interface SessionDesk {

    /** Signs the person in: a new session, its cookie, and the entry in the trace. */
    SessionView open(PersonId person, HttpServletRequest request, HttpServletResponse response);
}
