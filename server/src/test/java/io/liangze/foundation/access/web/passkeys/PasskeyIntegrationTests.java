package io.liangze.foundation.access.web.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.application.passkeys.ChallengeKeeper;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.shared.web.Sha256;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LiangzeTest(Template.SMALL)
@DisplayName("通行密钥：添加、登录、再次验证、移除，以及各种攻击")
class PasskeyIntegrationTests {

    private static final String CLERK = "town-office-clerk";
    private static final String OTHER = "city-office-clerk";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private String ours = "";
    private Client clerk;
    private EmulatedDevice device;

    @BeforeEach
    void signIn() {
        ours = "http://localhost:" + port;
        jdbc.sql("UPDATE access_passkey SET removed_at = now(), version = version + 1 WHERE removed_at IS NULL")
                .update();
        clerk = new Client(ours).as(CLERK);
        device = new EmulatedDevice(ours);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonNode offer(Client client) {
        Client.Answer offer = client.post("/api/session/passkey-offers", null);
        assertThat(offer.status()).isEqualTo(200);
        return offer.json();
    }

    private static Client.Answer add(Client client, Object body) {
        return client.post("/api/passkeys", body, "Idempotency-Key", key());
    }

    private Client.Answer add() {
        Client.Answer added = add(clerk, device.make(offer(clerk), "办公电脑"));
        assertThat(added.status()).as(added.raw().body()).isEqualTo(201);
        return added;
    }

    private static JsonNode challenge(Client client) {
        return client.post("/api/session/passkey-challenges", null).json();
    }

    private Client.Answer signInWith(Map<String, Object> signed) {
        return new Client(ours).post("/api/session/passkey", signed);
    }

    private Client.Answer signInByPasskey() {
        var stranger = new Client(ours);
        return stranger.post("/api/session/passkey", device.sign(challenge(stranger)));
    }

    private long acts(String act) {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("添加、留痕，之后不用用户名就能登录，用过的时间看得到")
    void signsInWithoutAName() {
        long before = acts("access.passkey-added");
        JsonNode added = add().json();

        assertThat(added.path("name").asString()).isEqualTo("办公电脑");
        assertThat(added.path("lastAt").isNull()).isTrue();
        assertThat(added.path("trace").isNull()).isFalse();
        assertThat(acts("access.passkey-added")).isEqualTo(before + 1);

        Client.Answer opened = signInByPasskey();
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.json().path("user").asString()).isEqualTo(CLERK);
        assertThat(opened.json().path("method").asString()).isEqualTo("PASSKEY");
        assertThat(opened.json().path("stage").asString())
                .as("two factors in one")
                .isEqualTo("FULL");
        assertThat(opened.header("Set-Cookie")).contains("liangze-session=", "HttpOnly");
        JsonNode listed = clerk.get("/api/passkeys").json().path("items");
        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.get(0).path("lastAt").isNull()).isFalse();
        assertThat(new Client(ours)
                        .as(OTHER)
                        .get("/api/passkeys")
                        .json()
                        .path("items")
                        .size())
                .as("nobody sees another's")
                .isZero();
    }

    private static final String PASSWORD = "liangze-demo";

    private static JsonNode challengeAgain(Client client) {
        Client.Answer challenge = client.post("/api/session/reauthentication/challenges", null);
        assertThat(challenge.status()).as(challenge.raw().body()).isEqualTo(200);
        return challenge.json();
    }

    private Client withPassword() {
        var browser = new Client(ours);
        Client.Answer password = browser.signIn(CLERK, PASSWORD);
        assertThat(password.json().path("stage").asString()).isEqualTo("SECOND_FACTOR");
        assertThat(password.json().path("person").isNull()).isTrue();
        return browser;
    }

    @Test
    @DisplayName("有通行密钥的，光有密码进不来：还要通行密钥；给了才算登录，令牌换新")
    void isAskedForAfterThePassword() {
        add();
        Client thief = withPassword();
        JsonNode ways = thief.get("/api/session/second-factor/ways").json();
        assertThat(ways.path("app").asBoolean()).isFalse();
        assertThat(ways.path("passkey").asBoolean()).isTrue();
        assertThat(thief.get("/api/passkeys").code()).isEqualTo("access-040");
        assertThat(thief.post("/api/session/passkey-offers", null).code()).isEqualTo("access-040");
        assertThat(thief.post("/api/session/authenticators", null).code()).isEqualTo("access-040");
        assertThat(thief.post("/api/session/reauthentication/passkey", device.sign(challengeAgain(thief)))
                        .code())
                .as("proving oneself again is for who is signed in")
                .isEqualTo("access-040");

        var otherDevice = new EmulatedDevice(ours);
        var other = new Client(ours).as(OTHER);
        assertThat(add(other, otherDevice.make(offer(other), "手机")).status()).isEqualTo(201);
        assertThat(give(thief, otherDevice.sign(without(challengeAgain(thief)))).code())
                .as("somebody else's")
                .isEqualTo("access-070");
        assertThat(give(thief, device.sign(challenge(thief))).code())
                .as("a challenge for something else")
                .isEqualTo("access-072");

        Client owner = withPassword();
        Client.Answer opened = give(owner, device.sign(challengeAgain(owner)));
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(200);
        assertThat(opened.json().path("stage").asString()).isEqualTo("FULL");
        assertThat(opened.json().path("method").asString()).isEqualTo("PASSKEY");
        assertThat(opened.header("Set-Cookie")).contains("liangze-session=");
        assertThat(owner.get("/api/units?limit=1").status()).isEqualTo(200);
        assertThat(give(owner, device.sign(challengeAgain(owner))).code())
                .as("nothing waits for it any more")
                .isEqualTo("access-047");
    }

    private static Client.Answer give(Client client, Map<String, Object> signed) {
        return client.goOn(client.post("/api/session/second-factor/passkey", signed));
    }

    @Test
    @DisplayName("密码和通行密钥之后，他人代设的密码仍要先换；通行密钥都移除了，密码就够")
    void goesOnToWhatElseMustCome() {
        Client.Answer added = add();
        jdbc.sql("UPDATE access_account SET password_temporary = true WHERE user_name = :user")
                .param("user", CLERK)
                .update();
        Client owner = withPassword();
        assertThat(give(owner, device.sign(challengeAgain(owner)))
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("NEW_PASSWORD");
        jdbc.sql("UPDATE access_account SET password_temporary = false WHERE user_name = :user")
                .param("user", CLERK)
                .update();

        clerk.act(
                "/api/passkeys/" + added.json().path("id").asString() + "/acts/remove", Map.of(), added.header("ETag"));
        assertThat(new Client(ours).signIn(CLERK, PASSWORD).json().path("stage").asString())
                .isEqualTo("FULL");
    }

    @Test
    @DisplayName("添加失败，挑战也用掉了：同一个挑战不能再答一次")
    void usesAChallengeUpEvenIfNothingCameOfIt() {
        JsonNode offer = offer(clerk);
        Map<String, Object> right = device.make(offer, "办公电脑");
        var spoilt = new TreeMap<>(right);
        spoilt.put("attestation", "e30");

        assertThat(add(clerk, spoilt).code()).isEqualTo("access-071");
        assertThat(add(clerk, right).code()).isEqualTo("access-072");
    }

    @Test
    @DisplayName("用户标识带密钥：同事都看得到的人员编号算不出它；以前做的通行密钥照样能用")
    void derivesTheHandleFromAKey() {
        String person = clerk.get("/api/session").json().at("/person/id").asString();
        String keyless = EmulatedDevice.text(HexFormat.of().parseHex(Sha256.of("passkeys of " + person)));
        JsonNode offer = offer(clerk);
        assertThat(offer.path("handle").asString()).isNotEqualTo(keyless).hasSize(43);

        var before = offer.deepCopy().asObject().put("handle", keyless);
        assertThat(add(clerk, device.make(before, "旧电脑")).status()).isEqualTo(201);
        assertThat(signInByPasskey().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @DisplayName("账号没有授权或者锁定了：通行密钥也进不来，说明白是为什么")
    @CsvSource({"SLEEPING, , access-084", "LOCKED, x, access-085"})
    void keepsOutWhoseAccountIsNotOpen(String state, @Nullable String reason, String code) {
        add();
        try {
            jdbc.sql("UPDATE access_account SET state = :state, reason = :reason WHERE user_name = :user")
                    .param("state", state)
                    .param("reason", reason)
                    .param("user", CLERK)
                    .update();
            Client.Answer refused = signInByPasskey();
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.code()).isEqualTo(code);
        } finally {
            jdbc.sql("UPDATE access_account SET state = 'ACTIVE', reason = NULL WHERE user_name = :user")
                    .param("user", CLERK)
                    .update();
        }
    }

    @Test
    @DisplayName("私钥、挑战都不在库里；用户标识不透露是谁")
    void keepsNoSecret() {
        JsonNode offer = offer(clerk);
        String hex = HexFormat.of()
                .formatHex(EmulatedDevice.bytes(offer.path("challenge").asString()));

        assertThat(EmulatedDevice.bytes(offer.path("challenge").asString())).hasSize(32);
        assertThat(EmulatedDevice.bytes(offer.path("handle").asString())).hasSize(32);
        assertThat(offer(clerk).path("handle")).as("the same for a person").isEqualTo(offer.path("handle"));
        assertThat(offer.path("host").asString()).isEqualTo("localhost");
        assertThat(jdbc.sql("SELECT string_agg(c::text, ' ') FROM access_passkey_challenge c")
                        .query(String.class)
                        .single())
                .doesNotContain(hex, offer.path("challenge").asString());
    }

    @Test
    @DisplayName("同一个请求再发一次：还是那一个，不添第二个；换了内容就拒绝")
    void actsOnce() {
        Map<String, Object> body = device.make(offer(clerk), "办公电脑");
        String key = key();
        Client.Answer first = clerk.post("/api/passkeys", body, "Idempotency-Key", key);
        Client.Answer again = clerk.post("/api/passkeys", body, "Idempotency-Key", key);
        body.put("name", "别的");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(clerk.post("/api/passkeys", body, "Idempotency-Key", key).code())
                .isEqualTo("request-011");
        assertThat(clerk.post("/api/passkeys", body, "Idempotency-Key", key()).code())
                .as("the challenge is used up")
                .isEqualTo("access-072");
    }

    @Test
    @DisplayName("移除后立即不能登录；留痕；再移除是旧版本")
    void removes() {
        Client.Answer added = add();
        String path = "/api/passkeys/" + added.json().path("id").asString() + "/acts/remove";
        var other = new Client(ours).as(OTHER);

        assertThat(other.act(path, Map.of(), added.header("ETag")).status())
                .as("another's passkey does not exist")
                .isEqualTo(404);
        assertThat(clerk.post(path, null, "Idempotency-Key", key()).status()).isEqualTo(428);
        Client.Answer removed = clerk.act(path, Map.of(), added.header("ETag"));
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.json().path("removedAt").isNull()).isFalse();
        assertThat(acts("access.passkey-removed")).isPositive();
        assertThat(clerk.act(path, Map.of(), added.header("ETag")).status()).isEqualTo(412);
        assertThat(clerk.get("/api/passkeys").json().path("items").size()).isZero();
        assertThat(signInByPasskey().code()).isEqualTo("access-070");
    }

    @Test
    @DisplayName("添加和移除要五分钟之内验证过身份；用通行密钥再次验证就行")
    void asksForAFreshProof() {
        Client.Answer added = add();
        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '301 seconds'")
                .update();
        String path = "/api/passkeys/" + added.json().path("id").asString() + "/acts/remove";

        assertThat(clerk.post("/api/session/passkey-offers", null).code()).isEqualTo("access-010");
        assertThat(add(clerk, Map.of("name", "x", "clientData", "", "attestation", "", "transports", List.of()))
                        .code())
                .isEqualTo("access-010");
        assertThat(clerk.act(path, Map.of(), added.header("ETag")).status()).isEqualTo(403);

        JsonNode challenge =
                clerk.post("/api/session/reauthentication/challenges", null).json();
        assertThat(challenge.path("credentials").size()).isEqualTo(1);
        Client.Answer again = clerk.post("/api/session/reauthentication/passkey", device.sign(challenge));
        assertThat(again.status()).isEqualTo(200);
        assertThat(clerk.act(path, Map.of(), added.header("ETag")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("未登录的人不能添加，也不能再次验证；无名的登录挑战不能拿来再次验证，反过来也不行")
    void keepsUsesApart() {
        add();
        var stranger = new Client(ours);
        assertThat(stranger.post("/api/session/passkey-offers", null).status()).isEqualTo(401);
        assertThat(stranger.get("/api/passkeys").status()).isEqualTo(401);
        assertThat(stranger.post("/api/session/reauthentication/challenges", null)
                        .status())
                .isEqualTo(401);

        assertThat(clerk.post("/api/session/reauthentication/passkey", device.sign(challenge(clerk)))
                        .code())
                .isEqualTo("access-072");
        JsonNode again =
                clerk.post("/api/session/reauthentication/challenges", null).json();
        assertThat(signInWith(device.sign(again)).code()).isEqualTo("access-072");
        var mixed = offer(clerk).asObject().set("challenge", challenge(clerk).path("challenge"));
        assertThat(add(clerk, device.make(mixed, "x")).code()).isEqualTo("access-072");
    }

    @Test
    @DisplayName("别人的通行密钥不能替我再次验证，别人的挑战不能给我添加")
    void keepsPersonsApart() {
        add();
        var other = new Client(ours).as(OTHER);
        var otherDevice = new EmulatedDevice(ours);
        JsonNode offerOfOther = offer(other);
        assertThat(add(clerk, otherDevice.make(offerOfOther, "抢来的")).code()).isEqualTo("access-072");
        assertThat(add(other, otherDevice.make(offer(other), "手机")).status()).isEqualTo(201);

        JsonNode challenge =
                clerk.post("/api/session/reauthentication/challenges", null).json();
        Client.Answer answer =
                clerk.post("/api/session/reauthentication/passkey", otherDevice.sign(without(challenge)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("access-070");
    }

    private static JsonNode without(JsonNode challenge) {
        return challenge.deepCopy().asObject().remove(List.of("credentials"));
    }

    @ParameterizedTest
    @DisplayName("钓鱼：别的网站、同一主机的别的端口或协议，签的都不算")
    @ValueSource(strings = {"https://evil.example", "http://localhost:1", "https://localhost", "http://127.0.0.1:8080"})
    void refusesOtherOrigins(String origin) {
        add();
        var stranger = new Client(ours);
        assertThat(signInWith(device.at(origin).sign(challenge(stranger))).code())
                .isEqualTo("access-071");
        assertThat(add(clerk, new EmulatedDevice(origin).make(offer(clerk), "x"))
                        .code())
                .isEqualTo("access-071");
    }

    @Test
    @DisplayName("没有验证本人（指纹、面容、PIN）的不算两个因素，不收")
    void wantsTheOwnerVerified() {
        add();
        assertThat(signInWith(device.unverified().sign(challenge(clerk))).code())
                .isEqualTo("access-071");
        assertThat(add(clerk, new EmulatedDevice(ours).unverified().make(offer(clerk), "x"))
                        .code())
                .isEqualTo("access-071");
    }

    @Test
    @DisplayName("挑战不是这里出的、用过的、过期的：拒绝")
    void refusesOtherChallenges() {
        add();
        var stranger = new Client(ours);
        JsonNode challenge = challenge(stranger);
        Map<String, Object> signed = device.sign(challenge);
        assertThat(signInWith(signed).status()).isEqualTo(200);
        assertThat(signInWith(signed).code()).as("a replay").isEqualTo("access-072");

        var invented = challenge.deepCopy().asObject().put("challenge", EmulatedDevice.text(new byte[32]));
        assertThat(signInWith(device.sign(invented)).code()).isEqualTo("access-072");

        Map<String, Object> late = device.sign(challenge(stranger));
        jdbc.sql("""
                WITH made AS (DELETE FROM access_passkey_challenge WHERE use = 'SIGN_IN' RETURNING *)
                INSERT INTO access_passkey_challenge
                SELECT digest, use, person, address, made_at - interval '5 minutes' FROM made
                """).update();
        assertThat(signInWith(late).code()).isEqualTo("access-072");
    }

    @Test
    @DisplayName("同一个签名同时发八次：只开一个会话")
    void opensOneSessionForOneSignature() throws Exception {
        add();
        Map<String, Object> signed = device.sign(challenge(new Client(ours)));
        var statuses = new ArrayList<Future<Integer>>();
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                statuses.add(browsers.submit(() -> signInWith(signed).status()));
            }
        }
        int opened = 0;
        for (Future<Integer> status : statuses) {
            assertThat(status.get()).isIn(200, 422);
            opened += status.get() == 200 ? 1 : 0;
        }
        assertThat(opened).isOne();
    }

    @Test
    @DisplayName("乱字节、截断的、改了一位的：都是看不懂或不成立，没有一个让服务器出错")
    void survivesRubbish() {
        add();
        var chance = new Random(20261124);
        for (int i = 0; i < 150; i++) {
            Map<String, Object> body =
                    chance.nextBoolean() ? device.make(offer(clerk), "x") : device.sign(challenge(clerk));
            boolean made = body.containsKey("attestation");
            List<String> members = made
                    ? List.of("clientData", "attestation")
                    : List.of("clientData", "authenticatorData", "signature", "credential", "userHandle");
            String member = members.get(chance.nextInt(members.size()));
            byte[] bytes = EmulatedDevice.bytes(String.valueOf(body.get(member)));
            body.put(member, EmulatedDevice.text(spoilt(bytes, chance)));

            Client.Answer answer = made ? add(clerk, body) : signInWith(body);
            assertThat(answer.status())
                    .as("%s %s: %s", i, member, answer.raw().body())
                    .isIn(made ? List.of(201, 422) : List.of(422));
            jdbc.sql("UPDATE access_passkey SET removed_at = now() WHERE name = 'x' AND removed_at IS NULL")
                    .update();
        }
    }

    private static byte[] spoilt(byte[] bytes, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> Arrays.copyOf(bytes, chance.nextInt(bytes.length));
            case 1 -> {
                var rubbish = new byte[chance.nextInt(200)];
                chance.nextBytes(rubbish);
                yield rubbish;
            }
            default -> {
                byte[] changed = bytes.clone();
                changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
                yield changed;
            }
        };
    }

    @ParameterizedTest
    @DisplayName("改过签名、主机、用户标识，或者不说是谁的：不收")
    @ValueSource(strings = {"signature", "userHandle", "authenticatorData"})
    void refusesWhatWasChanged(String member) {
        add();
        Map<String, Object> signed = device.sign(challenge(clerk));
        byte[] bytes = EmulatedDevice.bytes(String.valueOf(signed.get(member)));
        bytes[bytes.length - 1] ^= 1;
        signed.put(member, EmulatedDevice.text(bytes));
        assertThat(signInWith(signed).code()).isEqualTo("access-071");

        Map<String, Object> nameless = device.sign(challenge(clerk));
        nameless.put("userHandle", null);
        assertThat(signInWith(nameless).code()).isEqualTo("access-071");
    }

    @Test
    @DisplayName("签名计数倒退：可能有人复制了它，拒绝并留痕，登录不了")
    void refusesACopy() {
        add();
        assertThat(signInByPasskey().status()).isEqualTo(200);
        long before = acts("access.passkey-refused");
        jdbc.sql("UPDATE access_passkey SET counter = 1000 WHERE removed_at IS NULL")
                .update();

        Client.Answer answer = signInByPasskey();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("access-074");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(acts("access.passkey-refused")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("别人把我的公钥登记成他的，或者把移除了的再添回来：不收")
    void takesACredentialOnce() {
        Map<String, Object> mine = device.make(offer(clerk), "办公电脑");
        assertThat(add(clerk, mine).status()).isEqualTo(201);
        var other = new Client(ours).as(OTHER);

        assertThat(add(other, forged(mine, offer(other))).code()).isEqualTo("access-076");
        jdbc.sql("UPDATE access_passkey SET removed_at = now() WHERE removed_at IS NULL")
                .update();
        assertThat(add(clerk, forged(mine, offer(clerk))).code()).isEqualTo("access-076");
    }

    /** Without attestation nothing binds a key to a challenge, so anybody may send a public key that he has seen. */
    private Map<String, Object> forged(Map<String, Object> seen, JsonNode offer) {
        String clientData =
                "{\"type\":\"webauthn.create\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                        .formatted(offer.path("challenge").asString(), ours);
        return Map.of(
                "name",
                "抄来的",
                "clientData",
                EmulatedDevice.text(clientData.getBytes(StandardCharsets.UTF_8)),
                "attestation",
                seen.get("attestation"),
                "transports",
                List.of());
    }

    @Test
    @DisplayName("每人最多十个；名称、字节的形状先看")
    void isBounded() {
        jdbc.sql("""
                        INSERT INTO access_passkey (id, person, name, credential, attested, transports, counter, syncable,
                                                    synced, added_at, version)
                        SELECT gen_random_uuid(), person, 'x', sha256(n::text::bytea), '', '{}', 0, false, false, now(), 1
                        FROM access_account, generate_series(1, :most) n WHERE user_name = :user
                        """).param("most", Passkey.MOST).param("user", CLERK).update();
        Client.Answer full = clerk.post("/api/session/passkey-offers", null);
        assertThat(full.code()).isEqualTo("access-075");
        assertThat(full.json().path("detail").asString()).contains("10");

        assertThat(shape(" ", "", "").code()).isEqualTo("request-014");
        assertThat(shape("x".repeat(41), "", "").code()).isEqualTo("request-014");
        assertThat(shape("x", "a+b=", "").code()).isEqualTo("request-014");
        assertThat(shape("x", "A", "").code()).as("six bits are no byte").isEqualTo("request-014");
        assertThat(shape("x", "", "A".repeat(16_384)).code()).isEqualTo("access-071");
        assertThat(shape("x", "bnVsbA", "").code()).as("null").isEqualTo("access-071");
        assertThat(shape("x", "e30", "").code()).as("{}").isEqualTo("access-071");
    }

    private Client.Answer shape(String name, String clientData, String attestation) {
        return add(
                clerk,
                Map.of("name", name, "clientData", clientData, "attestation", attestation, "transports", List.of()));
    }

    @Test
    @DisplayName("一个地址同时等着的挑战太多：请稍候，不再占库；清扫后不留")
    void boundsWhatWaits() {
        jdbc.sql("""
                        INSERT INTO access_passkey_challenge (digest, use, address, made_at)
                        SELECT 'flood-' || n, 'SIGN_IN', '127.0.0.1', now() FROM generate_series(1, :most) n
                        """).param("most", ChallengeKeeper.MOST_WAITING).update();
        Client.Answer answer = new Client(ours).post("/api/session/passkey-challenges", null);
        jdbc.sql("DELETE FROM access_passkey_challenge").update();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("access-065");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }
}
