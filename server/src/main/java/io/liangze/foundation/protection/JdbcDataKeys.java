package io.liangze.foundation.protection;

import io.liangze.foundation.protection.KeyProvider.WrappedKey;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the data keys wrapped in the database. What is opened stays in memory by id; which key a purpose has
 * is asked each time, so that all servers of a database agree.
 */
@Component
class JdbcDataKeys implements DataKeys, SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final KeyProvider provider;
    private final TransactionTemplate transaction;
    private final Map<UUID, DataKey> opened = new ConcurrentHashMap<>();

    JdbcDataKeys(JdbcClient jdbc, KeyProvider provider, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.provider = provider;
        this.transaction = transaction;
    }

    private record Row(UUID id, KeyPurpose purpose, WrappedKey wrapped) {

        String name() {
            return JdbcDataKeys.name(purpose, id);
        }
    }

    /** What a wrapped key is bound to: it opens for no other row and no other purpose. */
    private static String name(KeyPurpose purpose, UUID id) {
        return purpose + ":" + id;
    }

    /**
     * Before the first request: every key is opened, or the server does not start; keys under an older master key are wrapped
     * anew under the current one; purposes without a key get theirs. Servers that start together do so one after the other.
     */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            lock();
            rows().forEach(row -> {
                byte[] secret = provider.unwrap(row.wrapped(), row.name());
                opened.put(row.id(), new DataKey(row.id(), row.purpose(), secret));
                if (!row.wrapped().master().equals(provider.current())) {
                    rewrap(row, secret);
                }
            });
            for (KeyPurpose purpose : KeyPurpose.values()) {
                of(purpose);
            }
        });
    }

    private void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('protection/data-keys', 0))")
                .query((row, number) -> true)
                .single();
    }

    @Override
    public DataKey of(KeyPurpose purpose) {
        Row row = find(purpose).orElseGet(() -> make(purpose));
        return opened.computeIfAbsent(row.id(), id -> open(row));
    }

    @Override
    public Optional<DataKey> find(KeyPurpose purpose, UUID id) {
        DataKey known = opened.get(id);
        Optional<DataKey> found = known == null
                ? rows().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .map(row -> opened.computeIfAbsent(id, unopened -> open(row)))
                : Optional.of(known);
        return found.filter(key -> key.purpose() == purpose);
    }

    private DataKey open(Row row) {
        return new DataKey(row.id(), row.purpose(), provider.unwrap(row.wrapped(), row.name()));
    }

    private Optional<Row> find(KeyPurpose purpose) {
        return jdbc.sql("SELECT id, purpose, wrapped, master FROM protection_data_key WHERE purpose = :purpose")
                .param("purpose", purpose.name())
                .query((row, number) -> row(row))
                .optional();
    }

    private List<Row> rows() {
        return jdbc.sql("SELECT id, purpose, wrapped, master FROM protection_data_key ORDER BY purpose")
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                KeyPurpose.valueOf(row.getString("purpose")),
                new WrappedKey(row.getString("master"), row.getBytes("wrapped")));
    }

    /** Of those who make the first key of a purpose at the same moment, one does; the others wait and take his. */
    private Row make(KeyPurpose purpose) {
        if (rows().isEmpty()) {
            provider.begin();
        }
        UUID id = Uuid7.next();
        WrappedKey wrapped = provider.wrap(Sm4Gcm.newKey(), name(purpose, id));
        jdbc.sql("""
                        INSERT INTO protection_data_key (id, purpose, wrapped, master, made_at)
                        VALUES (:id, :purpose, :wrapped, :master, :now)
                        ON CONFLICT (purpose) DO NOTHING
                        """)
                .param("id", id)
                .param("purpose", purpose.name())
                .param("wrapped", wrapped.bytes())
                .param("master", wrapped.master())
                .param("now", Timestamp.from(MachineTime.now()))
                .update();
        return find(purpose).orElseThrow();
    }

    /** The key stays the same, so that nothing sealed has to be touched. */
    private void rewrap(Row row, byte[] secret) {
        WrappedKey anew = provider.wrap(secret, row.name());
        jdbc.sql("UPDATE protection_data_key SET wrapped = :wrapped, master = :master WHERE id = :id")
                .param("id", row.id())
                .param("wrapped", anew.bytes())
                .param("master", anew.master())
                .update();
    }
}
