package io.liangze.ledger.command;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The options of a command, each a name that begins with two hyphens and a value. */
final class Options {

    private final Map<String, List<String>> values = new TreeMap<>();

    /** @param from the place of the first option in {@code args} */
    Options(String[] args, int from, Set<String> allowed) throws UsageException {
        for (int i = from; i < args.length; i += 2) {
            if (!allowed.contains(args[i])) {
                throw UsageException.typed("unknown option: " + args[i]);
            }
            if (i + 1 == args.length) {
                throw UsageException.typed(args[i] + " needs a value");
            }
            values.computeIfAbsent(args[i], key -> new ArrayList<>()).add(args[i + 1]);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String need(String name) throws UsageException {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() != 1) {
            throw UsageException.typed(name + (given.isEmpty() ? " is missing" : " is given more than once"));
        }
        return given.getFirst();
    }

    String or(String name, String otherwise) throws UsageException {
        return has(name) ? need(name) : otherwise;
    }

    /** Whom {@code --vkey}, {@code --origin}, {@code --witness} and {@code --quorum} say to trust. */
    TrustPolicy policy() throws UsageException {
        VerifierKey log = key("--vkey", need("--vkey"), VerifierKey.ED25519);
        var witnesses = new ArrayList<VerifierKey>();
        for (String text : values.getOrDefault("--witness", List.of())) {
            witnesses.add(key("--witness", text, VerifierKey.COSIGNATURE));
        }
        int quorum = whole("--quorum", or("--quorum", Integer.toString(witnesses.size())), witnesses.size());
        try {
            return new TrustPolicy(log, or("--origin", log.name()), witnesses, quorum);
        } catch (IllegalArgumentException e) {
            throw UsageException.typed("--quorum: " + e.getMessage()); // two names for one witness's key
        }
    }

    private static VerifierKey key(String name, String text, byte type) throws UsageException {
        try {
            VerifierKey key = VerifierKey.parse(text);
            if (key.type() != type) {
                throw UsageException.typed(
                        name + " is a key of " + (key.type() == VerifierKey.ED25519 ? "a log" : "a witness"));
            }
            return key;
        } catch (LedgerFormatException e) {
            throw UsageException.typed(name + ": " + e.getMessage());
        }
    }

    private static int whole(String name, String text, int most) throws UsageException {
        if (!text.matches("[0-9]{1,6}")) {
            throw UsageException.typed(name + " is not a whole number: " + text);
        }
        if (Integer.parseInt(text) > most) {
            throw UsageException.typed(name + " is " + text + ", but there are only " + most + " witnesses");
        }
        return Integer.parseInt(text);
    }
}
