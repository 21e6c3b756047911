package io.liangze.shared.web;

import io.liangze.shared.BusinessTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer carries: business time in {@code Liangze-Now}, and a trace id for the log and for problems. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestFrame extends OncePerRequestFilter {

    static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Logger LOG = LoggerFactory.getLogger(RequestFrame.class);
    private static final String TRACE = RequestFrame.class.getName() + ".trace";

    private final BusinessTime time;

    RequestFrame(BusinessTime time) {
        this.time = time;
    }

    static String traceId(HttpServletRequest request) {
        return request.getAttribute(TRACE) instanceof String trace ? trace : "none";
    }

    /** What failed in a filter comes by a second time, to be answered, and keeps its id. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = request.getAttribute(TRACE) instanceof String before
                ? before
                : UUID.randomUUID().toString();
        request.setAttribute(TRACE, trace);
        MDC.put("trace", trace);
        try {
            if (request.getServletPath().startsWith("/api/")) {
                var stamped = new Stamped(response);
                chain.doFilter(request, stamped);
                stamped.stamp();
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            MDC.remove("trace");
        }
    }

    /** Told when the answer is written, so that it is the time after what the request did, were it to move time. */
    private final class Stamped extends OnCommittedResponseWrapper {

        private boolean done;

        Stamped(HttpServletResponse response) {
            super(response);
        }

        void stamp() {
            if (done || isCommitted()) {
                return;
            }
            done = true;
            try {
                setHeader("Liangze-Now", INSTANT.format(time.now()));
            } catch (RuntimeException e) {
                // the answer may be the one that tells of it
                LOG.warn("an answer goes without business time: {}", e.toString());
            }
        }

        @Override
        protected void onResponseCommitted() {
            stamp();
        }
    }
}
