package io.liangze.ledger.command;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The configuration of a witness, a properties file in UTF-8: {@code key} (a file with the signer key, as keygen writes
 * it), {@code state} (a directory), {@code host} (127.0.0.1 if not given), {@code port}, and {@code log.1}, {@code log.2}
 * … (verifier keys of logs, whose names are their origins). Paths are relative to the file.
 */
record WitnessConfiguration(
        NoteSigner signer, Map<String, List<VerifierKey>> logs, Path state, InetSocketAddress address) {

    /** @throws UsageException with one line that names the key at fault */
    static WitnessConfiguration read(Path file) throws UsageException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw UsageException.configured("cannot read the configuration: " + e);
        }
        for (String name : properties.stringPropertyNames()) {
            if (!name.matches("key|state|host|port|log\\.[0-9]{1,6}")) {
                throw UsageException.configured("unknown key in the configuration: " + name);
            }
        }
        var address = new InetSocketAddress(
                properties.getProperty("host", "127.0.0.1").strip(), port(need(properties, "port")));
        if (address.isUnresolved()) {
            throw UsageException.configured("host: cannot be resolved: " + address.getHostString());
        }
        Path key = path(file, properties, "key");
        return new WitnessConfiguration(signer(key), logs(properties), path(file, properties, "state"), address);
    }

    private static NoteSigner signer(Path file) throws UsageException {
        try {
            NoteSigner signer = NoteSigner.parse(Files.readString(file).strip());
            if (signer.verifierKey().type() != VerifierKey.COSIGNATURE) {
                throw UsageException.configured("key: is a key of a log, not of a witness");
            }
            return signer;
        } catch (LedgerFormatException e) {
            throw UsageException.configured("key: " + e.getMessage());
        } catch (IOException e) {
            throw UsageException.configured("key: cannot read " + file);
        }
    }

    private static Map<String, List<VerifierKey>> logs(Properties properties) throws UsageException {
        var logs = new TreeMap<String, List<VerifierKey>>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("log.")) {
                try {
                    VerifierKey key = VerifierKey.parse(need(properties, name));
                    if (key.type() != VerifierKey.ED25519) {
                        throw UsageException.configured(name + ": is a key of a witness, not of a log");
                    }
                    logs.computeIfAbsent(key.name(), origin -> new ArrayList<>())
                            .add(key);
                } catch (LedgerFormatException e) {
                    throw UsageException.configured(name + ": " + e.getMessage());
                }
            }
        }
        if (logs.isEmpty()) {
            throw UsageException.configured("the configuration lacks log.1");
        }
        return logs;
    }

    private static Path path(Path file, Properties properties, String name) throws UsageException {
        try {
            return file.resolveSibling(need(properties, name));
        } catch (InvalidPathException e) {
            throw UsageException.configured(name + ": not a path");
        }
    }

    private static int port(String text) throws UsageException {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw UsageException.configured("port: not a number from 0 to 65535: " + text);
        }
        return Integer.parseInt(text);
    }

    private static String need(Properties properties, String name) throws UsageException {
        String value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw UsageException.configured("the configuration lacks " + name);
        }
        return value;
    }
}
