package io.liangze.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Talks to the server as the page does: JSON over HTTP, with cookie and CSRF token. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String csrfToken = "";

    public Client(String base) {
        this.base = base;
    }

    /** An answer with its body as JSON, missing if it is none. */
    public record Answer(int status, JsonNode json, HttpResponse<String> raw) {

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public String text() {
            return raw.body();
        }

        public String code() {
            return json.path("code").asString("");
        }
    }

    /** Signs in as a persona of the demonstration. */
    public Client as(String persona) {
        Answer answer = post("/api/demo/sessions", Map.of("persona", persona));
        if (answer.status() != 200) {
            throw new IllegalStateException(
                    "cannot sign in as " + persona + ": " + answer.raw().body());
        }
        csrfToken = answer.json().path("csrfToken").asString();
        return this;
    }

    /** Goes on with the token that came with another post. */
    public Client with(String token) {
        csrfToken = token;
        return this;
    }

    /** Gives name and password, and goes on with whatever session that opens. */
    public Answer signIn(String user, String password, String... headers) {
        return goOn(post("/api/session", Map.of("user", user, "password", password), headers));
    }

    /** Takes over the token of the session that an answer tells, as the page does. */
    public Answer goOn(Answer answer) {
        String token = answer.json().path("csrfToken").asString("");
        if (!token.isEmpty()) {
            csrfToken = token;
        }
        return answer;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, @Nullable Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Brings files as a form, all in the part {@code files}. */
    public Answer upload(String path, Map<String, byte[]> files, String... headers) {
        String boundary = "x" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes("""
                    --%s\r
                    Content-Disposition: form-data; name="files"; filename="%s"\r
                    Content-Type: text/csv\r
                    \r
                    """.formatted(boundary, name).getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("X-CSRF-Token", csrfToken)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return answer(exchange(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** An act on an object as it was seen in {@code etag}, with a new idempotency key. */
    public Answer act(String path, Object body, String etag) {
        return post(
                path,
                body,
                "If-Match",
                etag,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** Takes a file. */
    public HttpResponse<byte[]> download(String path) {
        return exchange(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** @param body sent as it is if it is a text, else as JSON */
    public Answer send(String method, String path, @Nullable Object body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json, application/problem+json, */*");
        if (!csrfToken.isEmpty()) {
            request.setHeader("X-CSRF-Token", csrfToken);
        }
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        String text = body == null ? "" : body instanceof String plain ? plain : JSON.writeValueAsString(body);
        request.method(method, HttpRequest.BodyPublishers.ofString(text));
        return answer(exchange(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static Answer answer(HttpResponse<String> raw) {
        String type = raw.headers().firstValue("Content-Type").orElse("");
        JsonNode json = type.contains("json") ? JSON.readTree(raw.body()) : MissingNode.getInstance();
        return new Answer(raw.statusCode(), json, raw);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The kinds of what the inbox shows about a thing and nobody has done yet, in the order in which it was told. */
    public List<String> told(String subject) {
        return get("/api/inbox-messages?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(message -> message.at("/subject/ref").asString().endsWith(":" + subject)
                        && message.path("settledAt").isNull())
                .map(message -> message.path("kind").asString())
                .toList()
                .reversed();
    }
}
