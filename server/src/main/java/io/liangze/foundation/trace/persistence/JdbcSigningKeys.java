package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.foundation.trace.domain.SigningKeys;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.VerifierKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys in the database, sealed; nothing is kept in memory. */
@Component
class JdbcSigningKeys implements SigningKeys {

    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionTemplate apart;

    JdbcSigningKeys(JdbcClient jdbc, FieldCipher cipher, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @Override
    public NoteSigner begin(String name, byte type) {
        return Objects.requireNonNull(apart.execute(status -> {
            make(name, type);
            return find(name, type).orElseThrow();
        }));
    }

    /** In a transaction of its own: it must be there before anything is signed under it. */
    private void make(String name, byte type) {
        var seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        NoteSigner made = NoteSigner.of(name, type, seed);
        jdbc.sql("""
                            INSERT INTO trace_signing_key (name, verifier, sealed) VALUES (:name, :verifier, :sealed)
                            ON CONFLICT (name) DO NOTHING
                            """)
                .param("name", name)
                .param("verifier", made.verifierKey().text())
                .param("sealed", cipher.seal(KeyPurpose.SIGNING_KEY, place(name), seedText(type, seed)))
                .update();
    }

    @Override
    public Optional<NoteSigner> find(String name, byte type) {
        return jdbc.sql("SELECT sealed FROM trace_signing_key WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(text -> signer(name, type, text));
    }

    private NoteSigner signer(String name, byte type, String sealed) {
        String opened = cipher.open(KeyPurpose.SIGNING_KEY, place(name), sealed);
        byte[] key = HexFormat.of().parseHex(opened);
        if (key.length != 1 + SEED_BYTES || key[0] != type) {
            throw new IllegalStateException("the key " + name + " is of another type");
        }
        return NoteSigner.of(name, type, Arrays.copyOfRange(key, 1, key.length));
    }

    @Override
    public Optional<VerifierKey> verifier(String name) {
        return jdbc.sql("SELECT verifier FROM trace_signing_key WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .flatMap(JdbcSigningKeys::read);
    }

    private static Optional<VerifierKey> read(String text) {
        try {
            return Optional.of(VerifierKey.parse(text));
        } catch (LedgerFormatException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> damaged() {
        var places = new ArrayList<String>();
        jdbc
                .sql("SELECT name, verifier, sealed FROM trace_signing_key ORDER BY name")
                .query((row, number) -> new KeptKey(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(kept -> !opens(kept))
                .forEach(kept -> places.add("trace_signing_key " + kept.name()));
        jdbc
                .sql("SELECT origin, '', sealed FROM trace_witnessed ORDER BY origin")
                .query((row, number) -> new KeptKey(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(kept -> !isOpened(JdbcWitnessState.place(kept.name()), kept.sealed()))
                .forEach(kept -> places.add("trace_witnessed " + kept.name()));
        return places;
    }

    private record KeptKey(String name, String verifier, String sealed) {}

    private boolean opens(KeptKey kept) {
        try {
            VerifierKey key = VerifierKey.parse(kept.verifier());
            return key.name().equals(kept.name())
                    && signer(kept.name(), key.type(), kept.sealed())
                            .verifierKey()
                            .equals(key);
        } catch (LedgerFormatException | IllegalStateException _) {
            return false;
        }
    }

    private boolean isOpened(String place, String sealed) {
        try {
            cipher.open(KeyPurpose.SIGNING_KEY, place, sealed);
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private static String seedText(byte type, byte[] seed) {
        return HexFormat.of().toHexDigits(type) + HexFormat.of().formatHex(seed);
    }

    static String place(String name) {
        return "trace_signing_key.sealed:" + name;
    }
}
