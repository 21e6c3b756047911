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
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer carries: business time in {@code Liangze-Now}, and a trace id for the log and for problems. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestFrame extends OncePerRequestFilter {

    static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String TRACE = RequestFrame.class.getName() + ".trace";

    private final BusinessTime time;

    RequestFrame(BusinessTime time) {
        this.time = time;
    }

    static String traceId(HttpServletRequest request) {
        return request.getAttribute(TRACE) instanceof String trace ? trace : "none";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = UUID.randomUUID().toString();
        request.setAttribute(TRACE, trace);
        MDC.put("trace", trace);
        try {
            if (request.getRequestURI().startsWith("/api/")) {
                response.setHeader("Liangze-Now", INSTANT.format(time.now()));
            }
            chain.doFilter(request, response);
        } finally {
            MDC.remove("trace");
        }
    }
}
