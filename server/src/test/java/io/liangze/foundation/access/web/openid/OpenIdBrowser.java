package io.liangze.foundation.access.web.openid;

import io.liangze.testkit.ProviderOfTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser between the server and the provider, with its own cookies, that stops where a test wants to step in. */
final class OpenIdBrowser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final int MOST_STEPS = 10;

    private final String ours;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    OpenIdBrowser(String ours) {
        this.ours = ours;
    }

    HttpResponse<String> begin(String body) {
        return send(HttpRequest.newBuilder(URI.create(ours + "/api/session/openid"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request of the page, with the token of the session. */
    HttpResponse<String> post(String path) {
        return send(HttpRequest.newBuilder(URI.create(ours + path))
                .header("X-CSRF-Token", session().path("csrfToken").asString(""))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Begins a sign-in and signs in at the provider's own form; where the provider sends the browser back. */
    URI callbackOf(String user) {
        String address =
                JSON.readTree(begin("{\"to\": \"/me\"}").body()).path("address").asString();
        HttpResponse<String> form = follow(get(URI.create(address)));
        Matcher csrf = CSRF.matcher(form.body());
        if (!csrf.find()) {
            throw new IllegalStateException("no form of the provider: " + form.statusCode() + " " + form.body());
        }
        String fields = "username=" + encode(user) + "&password=" + encode(RealProvider.PASSWORD) + "&_csrf="
                + encode(csrf.group(1));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(ProviderOfTests.ISSUER + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        return location(follow(answer));
    }

    /** Follows the provider from page to page, up to the first that is not its own. */
    private HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        for (int i = 0; answer.statusCode() / 100 == 3 && isOfTheProvider(location(answer)); i++) {
            if (i == MOST_STEPS) {
                throw new IllegalStateException("the provider goes round in circles: " + location(answer));
            }
            answer = get(location(answer));
        }
        return answer;
    }

    private static boolean isOfTheProvider(URI address) {
        return address.toString().startsWith(ProviderOfTests.ISSUER + "/");
    }

    static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElse(""));
    }

    /** The page that the server sends the browser to: its path, as the header says it. */
    String comeTo(URI callback) {
        HttpResponse<String> answer = get(callback);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** Who is signed in; null in JSON if nobody is. */
    JsonNode session() {
        return JSON.readTree(get(URI.create(ours + "/api/session")).body());
    }

    Map<String, List<String>> cookiesOf(URI address) {
        try {
            return cookies.get(address, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Accept", "text/html,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
