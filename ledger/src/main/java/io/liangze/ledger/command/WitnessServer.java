package io.liangze.ledger.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.FileWitnessState;
import io.liangze.ledger.witness.Witness;
import io.liangze.ledger.witness.WitnessAnswer;
import io.liangze.ledger.witness.WitnessState;
import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The witness as a small HTTP server. Its configuration is a properties file: {@code key} (a file with the signer key),
 * {@code state} (a directory), {@code host}, {@code port}, and {@code log.1}, {@code log.2} … (verifier keys of logs,
 * whose names are their origins).
 */
final class WitnessServer {

    private final Witness witness;

    private WitnessServer(Witness witness) {
        this.witness = witness;
    }

    static HttpServer start(Path config) throws IOException, LedgerFormatException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(config)) {
            properties.load(in);
        }
        NoteSigner signer = NoteSigner.parse(
                Files.readString(Path.of(need(properties, "key"))).strip());
        var logs = new TreeMap<String, List<VerifierKey>>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("log.")) {
                VerifierKey key = VerifierKey.parse(need(properties, name));
                logs.computeIfAbsent(key.name(), origin -> new ArrayList<>()).add(key);
            }
        }
        WitnessState state = new FileWitnessState(Path.of(need(properties, "state")));
        var server = new WitnessServer(new Witness(signer, logs, state, SignatureScheme.jdk()));
        var address = new InetSocketAddress(
                properties.getProperty("host", "127.0.0.1"), Integer.parseInt(need(properties, "port")));
        HttpServer http = HttpServer.create(address, 0);
        http.createContext("/add-checkpoint", server::answer);
        http.start();
        return http;
    }

    private static String need(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("the configuration lacks " + name);
        }
        return value;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MAX_BYTES + 1);
            WitnessAnswer answer = witness.addCheckpoint(body, Instant.now());
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
