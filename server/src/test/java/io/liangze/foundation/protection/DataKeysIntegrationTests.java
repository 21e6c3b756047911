package io.liangze.foundation.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import io.liangze.testkit.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.EMPTY)
@DisplayName("数据密钥")
class DataKeysIntegrationTests {

    private static final String PLACE = "access_contact.mobile:0198c0de";
    private static final String TEXT = "13800005678";
    private static final String KEY = "00112233445566778899aabbccddeeff";
    private static final String NEW_KEY = "ffeeddccbbaa99887766554433221100";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FieldCipher ofTheServer;

    @TempDir
    Path directory;

    /** The application itself may not take a key away. */
    @BeforeEach
    void beginWithoutKeys() {
        TestPostgres.asOwner(
                jdbc.sql("SELECT current_database()").query(String.class).single(), "DELETE FROM protection_data_key");
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(file(name), String.join("\n", lines) + "\n");
    }

    /** What a further server of this database would have. */
    private JdbcDataKeys server(Path file) {
        return new JdbcDataKeys(jdbc, new FileKeyProvider(file, false), transaction);
    }

    private FieldCipher started(Path file) {
        JdbcDataKeys keys = server(file);
        keys.afterSingletonsInstantiated();
        return new Sm4FieldCipher(keys);
    }

    private List<String> masters() {
        return jdbc.sql("SELECT DISTINCT master FROM protection_data_key")
                .query((row, number) -> row.getString("master"))
                .list();
    }

    private List<String> purposes() {
        return jdbc.sql("SELECT purpose FROM protection_data_key ORDER BY purpose")
                .query((row, number) -> row.getString("purpose"))
                .list();
    }

    @Test
    @DisplayName("首次启动：生成主密钥文件，每种用途一把密钥；再次启动、另一台服务器都打开得了")
    void makesTheKeysAtTheFirstStart() {
        String sealed = started(file("master.key")).seal(KeyPurpose.CONTACT, PLACE, TEXT);

        assertThat(purposes()).containsExactly("CONTACT", "CREDENTIAL", "DISCIPLINE_NAME", "IDENTITY", "SIGNING_KEY");
        assertThat(started(file("master.key")).open(KeyPurpose.CONTACT, PLACE, sealed))
                .isEqualTo(TEXT);
        assertThat(purposes()).hasSize(KeyPurpose.values().length);
    }

    @Test
    @DisplayName("两台服务器同时首次启动：用的是同样的密钥")
    void agreesWhenTwoStartAtOnce() throws Exception {
        Path file = file("master.key", KEY);
        List<FieldCipher> ciphers = together(() -> started(file), 2);

        assertEachOpensTheOthers(ciphers);
    }

    @Test
    @DisplayName("八个线程同时要第一把密钥：只做一把，谁封的大家都打得开")
    void makesOneKeyForManyThreads() throws Exception {
        Path file = file("master.key", KEY);
        List<FieldCipher> ciphers = together(
                () -> {
                    var cipher = new Sm4FieldCipher(server(file));
                    cipher.seal(KeyPurpose.CONTACT, PLACE, TEXT);
                    return cipher;
                },
                8);

        assertThat(purposes()).containsExactly("CONTACT");
        assertEachOpensTheOthers(ciphers);
    }

    private static void assertEachOpensTheOthers(List<FieldCipher> ciphers) {
        var indexes = new HashSet<String>();
        for (FieldCipher one : ciphers) {
            String sealed = one.seal(KeyPurpose.CONTACT, PLACE, TEXT);
            indexes.add(one.index(KeyPurpose.CONTACT, TEXT));
            for (FieldCipher other : ciphers) {
                assertThat(other.open(KeyPurpose.CONTACT, PLACE, sealed)).isEqualTo(TEXT);
            }
        }
        assertThat(indexes).hasSize(1);
    }

    private static <T> List<T> together(Callable<T> work, int threads) throws Exception {
        var ready = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    ready.await();
                    return work.call();
                }));
            }
            var done = new ArrayList<T>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        }
    }

    @Test
    @DisplayName("事务回滚，密钥也没有了：以后不用它")
    void doesNotUseAKeyThatWasRolledBack() throws IOException {
        Path file = file("master.key", KEY);
        FieldCipher cipher = new Sm4FieldCipher(server(file));
        transaction.executeWithoutResult(status -> {
            cipher.seal(KeyPurpose.CONTACT, PLACE, TEXT);
            status.setRollbackOnly();
        });
        assertThat(purposes()).isEmpty();

        String sealed = cipher.seal(KeyPurpose.CONTACT, PLACE, TEXT);
        assertThat(started(file).open(KeyPurpose.CONTACT, PLACE, sealed)).isEqualTo(TEXT);
    }

    @Test
    @DisplayName("换主密钥：加一行后启动，所有数据密钥改由新的包，旧值照样打开；旧文件从此不行")
    void rewrapsUnderTheNewMasterKey() throws IOException {
        FieldCipher before = started(file("old.key", KEY));
        String sealed = before.seal(KeyPurpose.CONTACT, PLACE, TEXT);
        String index = before.index(KeyPurpose.CONTACT, TEXT);
        List<String> master = masters();

        FieldCipher after = started(file("both.key", KEY, NEW_KEY));
        assertThat(after.open(KeyPurpose.CONTACT, PLACE, sealed)).isEqualTo(TEXT);
        assertThat(after.index(KeyPurpose.CONTACT, TEXT)).isEqualTo(index);
        assertThat(masters()).hasSize(1).doesNotContainAnyElementsOf(master);

        assertThat(started(file("new.key", NEW_KEY)).open(KeyPurpose.CONTACT, PLACE, sealed))
                .isEqualTo(TEXT);
        assertThat(before.open(KeyPurpose.CONTACT, PLACE, sealed))
                .as("a server that still runs")
                .isEqualTo(TEXT);
        assertThatThrownBy(() -> started(file("old.key"))).hasMessageContaining("does not open the data keys");
    }

    @Test
    @DisplayName("别的主密钥：不启动，说出文件，数据库一行也不动")
    void refusesToStartUnderAnotherMasterKey() throws IOException {
        started(file("own.key", KEY));
        List<String> rows = wrapped();
        List<String> master = masters();

        assertThatThrownBy(() -> started(file("other.key", NEW_KEY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The key file " + file("other.key") + " does not open")
                .hasMessageContaining(master.getFirst());
        assertThat(wrapped()).isEqualTo(rows).hasSize(KeyPurpose.values().length);
    }

    private List<String> wrapped() {
        return jdbc.sql("SELECT encode(wrapped, 'hex') AS wrapped FROM protection_data_key ORDER BY purpose")
                .query((row, number) -> row.getString("wrapped"))
                .list();
    }

    @Test
    @DisplayName("文件丢了：不启动，也不另做一个")
    void refusesToStartWithoutTheFile() throws IOException {
        started(file("master.key", KEY));
        Files.delete(file("master.key"));

        assertThatThrownBy(() -> started(file("master.key"))).hasMessageContaining("is missing");
        assertThat(file("master.key")).doesNotExist();
    }

    @Test
    @DisplayName("密钥行被换到别的用途：不启动")
    void refusesAKeyThatWasMoved() throws IOException {
        started(file("master.key", KEY));
        jdbc.sql("""
                        UPDATE protection_data_key SET wrapped = other.wrapped FROM protection_data_key other
                        WHERE protection_data_key.purpose = 'IDENTITY' AND other.purpose = 'CONTACT'
                        """).update();

        assertThatThrownBy(() -> started(file("master.key"))).hasMessageContaining("the database was changed");
    }

    @Test
    @DisplayName("应用角色不能删密钥，也不能改密钥的用途")
    void cannotTakeAKeyAway() throws IOException {
        started(file("master.key", KEY));
        for (String sql : List.of(
                "DELETE FROM protection_data_key",
                "TRUNCATE protection_data_key",
                "UPDATE protection_data_key SET purpose = 'CONTACT'",
                "UPDATE protection_data_key SET id = gen_random_uuid()")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    @DisplayName("运行中的服务器换了数据库也不串：按值里的密钥号打开")
    void keepsNothingOfADatabaseThatIsGone() {
        String sealed = ofTheServer.seal(KeyPurpose.CONTACT, PLACE, TEXT);

        assertThat(purposes()).containsExactly("CONTACT");
        assertThat(ofTheServer.open(KeyPurpose.CONTACT, PLACE, sealed)).isEqualTo(TEXT);
    }
}
