package io.liangze.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The OpenID Connect provider that the server under test is configured with. Nobody answers at its address unless a test
 * starts one there. It is another host than the server's, so that neither gets the other's cookies.
 */
public final class ProviderOfTests {

    public static final int PORT = freePort();
    public static final String ISSUER = "http://127.0.0.1:" + PORT;
    public static final String CLIENT = "liangze";
    public static final String SECRET = "secret-of-the-tests";

    private ProviderOfTests() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
