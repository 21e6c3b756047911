package io.liangze.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where browsers find this deployment: what leads back to it, or is bound to it, is made from this address. */
public interface PublicAddress {

    /** A host that is an address: the last label of a name is never a number. */
    Pattern NUMERIC = Pattern.compile(".*[0-9]");

    /** Scheme, host and port, without a path: {@code https://liangze.example.gov.cn}. */
    URI uri();

    /** The name of the host, without the port; empty where the deployment has a number only. */
    default Optional<String> hostName() {
        return Optional.of(uri().getHost())
                .filter(host -> !NUMERIC.matcher(host).matches());
    }

    /**
     * The address that belongs to an origin. Other machines reach the deployment over TLS only; the trial is reached on
     * its own machine, under the port on which it listens today.
     *
     * @param origin host, perhaps with a port
     * @param port on which this server listens
     */
    static URI of(String origin, int port) {
        String host = origin.toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.startsWith("localhost:")
                ? URI.create("http://localhost:" + port)
                : URI.create("https://" + host.replaceFirst(":443$", ""));
    }
}
