package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("[P4] 审计三员操作")
class AdministratorAuditIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Administration at;
    private Client audit;

    @BeforeEach
    void signIn() {
        at = new Administration(port, jdbc);
        audit = at.audit();
    }

    private String read(String query) {
        Client.Answer answer = audit.get("/api/administrator-acts?limit=200" + query);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json().path("items").toString();
    }

    @Test
    @DisplayName("两位管理员做的和自己读的都在，最新的在前，按人、按事、按日、按对象筛选")
    void readsWhatTheyDid() {
        Client system = at.system();
        Client security = at.security();
        String person = at.person("壤驷文");
        at.make(system, person, "rangsi.wen");
        at.act(security, person, "authorise", Map.of());

        String all = read("");
        assertThat(all).contains("access.account-made", "access.account-authorised", "壤驷文", "尹若谷", "滕一舟");
        assertThat(all.indexOf("access.account-authorised")).isLessThan(all.indexOf("access.account-made"));
        assertThat(read("")).as("his own reading").contains("access.administrators-audited", "宋问渠");

        String by = "&administrator=" + at.person("尹若谷");
        assertThat(read(by)).contains("access.account-made").doesNotContain("access.account-authorised");
        assertThat(read("&act=access.account-authorised&concerned=" + person))
                .contains("滕一舟")
                .doesNotContain("access.account-made");
        assertThat(read("&on.from=2026-12-08&on.to=2026-12-08")).contains("access.account-made");
        assertThat(read("&on.from=2026-12-09")).isEqualTo("[]");
        assertThat(read("&on.to=2020-01-01")).isEqualTo("[]");
        assertThat(audit.get("/api/administrator-acts?from=2026-12-08").status())
                .isEqualTo(400);
        assertThat(audit.download("/api/administrator-acts/export.xlsx?act=access.account-made")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("业务人员的操作一条也读不到；当过管理员的人以前以别的职务做的也读不到；登录也只见三员的")
    void reachesNoBusiness() {
        Client clerk = at.nobody().as("town-office-clerk");
        String unit = clerk.get("/api/session").json().at("/post/unit/id").asString();
        assertThat(clerk.act(
                                "/api/units/" + unit + "/acts/describe",
                                Map.of("year", 2026, "partyMembers", 30),
                                clerk.get("/api/units/" + unit).header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(read("")).doesNotContain("organization.unit-described", "秦一禾");
        assertThat(read("&administrator=" + at.person("秦一禾"))).isEqualTo("[]");
        assertThat(read("&act=organization.unit-described")).isEqualTo("[]");
        assertThat(jdbc.sql("""
                                SELECT count(*) FROM pub_trace_overseen overseen
                                JOIN organization_post post ON post.id = overseen.post
                                WHERE post.kind NOT IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')
                                """).query(Integer.class).single()).isZero();
        assertThat(audit.get("/api/trace-entries?unit=" + unit).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("另外两位看得见他什么时候查阅过、看了什么范围，看不到彼此的操作；业务人员都看不到")
    void theOthersSeeThatHeRead() {
        read("&act=access.account-made");
        for (Client other : new Client[] {at.system(), at.security()}) {
            Client.Answer readings = other.get("/api/audit-readings?count=true");
            assertThat(readings.status()).isEqualTo(200);
            assertThat(readings.json().path("items").toString())
                    .contains("access.administrators-audited", "宋问渠", "access.account-made")
                    .doesNotContain("尹若谷", "滕一舟");
            assertThat(other.get("/api/administrator-acts").status()).isEqualTo(403);
            assertThat(other.download("/api/audit-readings/export.xlsx").statusCode())
                    .isEqualTo(200);
        }
        assertThat(audit.get("/api/audit-readings").status()).isEqualTo(403);
        assertThat(at.nobody().as("city-secretary").get("/api/audit-readings").status())
                .isEqualTo(403);
    }
}
