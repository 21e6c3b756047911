package io.liangze.shared.web;

import io.liangze.shared.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what a request may carry, before anybody asks who sent it: by the length it tells, else by what it brings. */
@Component
@Order(BodyLimit.AFTER_THE_FRAME)
class BodyLimit extends OncePerRequestFilter {

    /** The largest body in bytes, unless an endpoint declares another. Source: the API's own rule. */
    static final int MOST = 1024 * 1024;

    static final int AFTER_THE_FRAME = Ordered.HIGHEST_PRECEDENCE + 1;

    private final Problems problems;
    private final ObjectProvider<OperationCatalogue> operations;

    BodyLimit(Problems problems, ObjectProvider<OperationCatalogue> operations) {
        this.problems = problems;
        this.operations = operations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (isForm(request)) {
            // the container reads its parts past any wrapper, so it has to tell its length
            if (length < 0 || length > most(request)) {
                problems.write(tooLarge(), request, response);
            } else {
                chain.doFilter(request, response);
            }
        } else if (length > MOST) {
            problems.write(tooLarge(), request, response);
        } else {
            chain.doFilter(new Bounded(request), response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** What the endpoint takes; only those with a fixed address may take more than the rest. */
    private int most(HttpServletRequest request) {
        Operates declared =
                operations.getObject().operations().get(request.getRequestURI() + " " + request.getMethod());
        return declared == null ? MOST : declared.largestBody();
    }

    private static Refusal tooLarge() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "request-007", Map.of());
    }

    /** A request that is refused while it is read: a body sent in chunks tells no length. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream counted;

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counted == null) {
                counted = new Counted(super.getInputStream());
            }
            return counted;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long bytes;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        private int count(int read) {
            bytes += Math.max(read, 0);
            if (bytes > MOST) {
                throw tooLarge();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return count(body.read(bytes, offset, length));
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
