package io.liangze.foundation.access.application.openid;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.openid.OpenIdRequest;
import io.liangze.foundation.access.domain.openid.OpenIdRequests;
import io.liangze.foundation.access.domain.openid.ReturnPath;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Sha256;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves who somebody is by the organization's own provider. It makes no account: who has none here stays out. */
@Component
public class OpenIdSignIn implements RecurringJob {

    /**
     * So many sign-ins may wait for one address. A whole office stands behind one in the morning; more is a flood. Source: the
     * deployment's own security rule.
     */
    public static final int MOST_WAITING = 300;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;

    private final OpenIdSettings settings;
    private final OpenIdProvider provider;
    private final OpenIdRequests requests;
    private final Credentials credentials;

    OpenIdSignIn(OpenIdSettings settings, OpenIdProvider provider, OpenIdRequests requests, Credentials credentials) {
        this.settings = settings;
        this.provider = provider;
        this.requests = requests;
        this.credentials = credentials;
    }

    /**
     * A sign-in that the browser goes on with at the provider.
     *
     * @param address where to go
     * @param secret goes into the browser's cookie and is kept nowhere else
     */
    public record Begun(URI address, String secret) {}

    /**
     * Who came back.
     *
     * @param to where he wanted to go
     * @param fresh whether he has just proved himself to the provider
     */
    public record Proven(PersonId person, ReturnPath to, boolean fresh) {}

    /**
     * Begins a sign-in.
     *
     * @param address where the browser asks from
     * @throws Refusal 404 if no provider is configured, 503 if it cannot be reached, 429 if too many wait for the address
     */
    public Begun begin(ReturnPath to, String address) {
        var configured = settings.provider().orElseThrow(Refusal::absent);
        String state = random();
        var secret = new OpenIdSecret(random());
        var request = new OpenIdRequest(Sha256.of(state), secret.digest(), to, MachineTime.now());
        if (!requests.add(request, address, MOST_WAITING)) {
            throw OpenIdFault.CROWDED.refusal();
        }
        return new Begun(provider.address(configured, state, secret), secret.value());
    }

    /**
     * The browser comes back from the provider.
     *
     * @param cookie the secret of the browser; null if it has none
     * @throws Refusal with the fault; whatever it is, the request is used up
     */
    public Proven finish(Map<String, List<String>> parameters, @Nullable String cookie) {
        var configured = settings.provider().orElseThrow(OpenIdFault.FOREIGN::refusal);
        List<String> states = parameters.getOrDefault("state", List.of());
        if (cookie == null || states.size() != 1) {
            throw OpenIdFault.FOREIGN.refusal();
        }
        var secret = new OpenIdSecret(cookie);
        OpenIdRequest request = requests.take(Sha256.of(states.getFirst()), secret.digest(), MachineTime.now())
                .orElseThrow(OpenIdFault.FOREIGN::refusal);
        var vouched = provider.user(configured, parameters, secret);
        // as it stands, and not as people type: the provider may tell apart two who differ in their capitals alone
        PersonId person = credentials
                .find(vouched.user())
                .filter(found -> found.user().equals(vouched.user()))
                .map(Credentials.Credential::person)
                .orElseThrow(OpenIdFault.UNKNOWN::refusal);
        return new Proven(person, request.to(), vouched.fresh());
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String name() {
        return "access.sweep-openid-requests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        requests.sweep(MachineTime.now());
    }
}
