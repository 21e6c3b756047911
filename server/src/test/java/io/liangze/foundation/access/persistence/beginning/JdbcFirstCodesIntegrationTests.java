package io.liangze.foundation.access.persistence.beginning;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest
@DisplayName("[P4] 唯一的管理员登不进来：按 LIANGZE_RECOVER 启动一次，另发口令")
class JdbcFirstCodesIntegrationTests {

    private static final String DIGEST = "0".repeat(64);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BusinessTime time;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("口令给出之后才等待；没有这样启动的服务器不认；接任之后，之前的账号锁定、断开")
    void aCodeForTheOnlyOne() {
        var usual = new JdbcFirstCodes(jdbc, time, "");
        var recovering = new JdbcFirstCodes(jdbc, time, "audit");
        Instant now = MachineTime.now();
        assertThat(usual.toTell()).isEmpty();
        assertThat(recovering.waiting()).as("no code was told yet").isEmpty();
        assertThat(recovering.toTell()).containsExactly(PostKind.AUDIT_ADMINISTRATOR);

        recovering.replace(PostKind.AUDIT_ADMINISTRATOR, DIGEST, now.plus(Duration.ofDays(7)));
        assertThat(recovering.waiting()).containsExactly(PostKind.AUDIT_ADMINISTRATOR);
        assertThat(recovering.isOpen(DIGEST, now)).isTrue();
        assertThat(usual.isOpen(DIGEST, now)).as("somebody can act").isFalse();

        Client before = new Client("http://localhost:" + port).as("audit-administrator");
        PersonId next = new PersonId(new UUID(0, 7));
        PersonId gone = accounts.personas().stream()
                .filter(account -> "audit-administrator".equals(account.persona()))
                .findFirst()
                .orElseThrow()
                .person();
        List<PersonId> succeeded =
                transaction.execute(status -> recovering.succeed(PostKind.AUDIT_ADMINISTRATOR, next, "接任"));
        assertThat(succeeded).containsExactly(gone);
        assertThat(before.get("/api/units").status()).isEqualTo(401);
        recovering.redeem(PostKind.AUDIT_ADMINISTRATOR, gone);
        assertThat(recovering.isOpen(DIGEST, now)).isFalse();
    }

    @Test
    @DisplayName("一人不当两类管理员：别的类别的管理员不能以自己的名字再用口令，本类的可以")
    void nobodyIsTwo() {
        var codes = new JdbcFirstCodes(jdbc, time, "");
        String name = jdbc.sql("""
                        SELECT person.name FROM pub_post_holder holder JOIN pub_person person ON person.id = holder.person
                        WHERE holder.kind = 'SECURITY_ADMINISTRATOR' AND holder.to_on IS NULL
                        """).query(String.class).single();
        assertThat(codes.isNamed(name, PostKind.AUDIT_ADMINISTRATOR)).isTrue();
        assertThat(codes.isNamed(name, PostKind.SECURITY_ADMINISTRATOR)).isFalse();
        assertThat(codes.isNamed("查无此人", PostKind.AUDIT_ADMINISTRATOR)).isFalse();
    }
}
