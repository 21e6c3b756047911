package io.liangze.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.MachineTime;
import io.liangze.testkit.Client;
import io.liangze.testkit.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the release before on an empty data directory, stops it, and starts today's product on what it left. The release
 * before is the newest tag {@code release/…} behind this commit; until there is one, it is this commit.
 */
@DisplayName("升级：上一版留下的数据，新版接着用（还没有 release/ 标签时，上一版就是本提交）")
class ThoroughUpgradeTests {

    @TempDir
    private Path data;

    @TempDir
    private Path before;

    private Path tree;

    @BeforeEach
    void checkOutTheReleaseBefore() throws IOException, InterruptedException {
        tree = before.resolve("tree");
        String tag = git(
                "for-each-ref",
                "--merged=HEAD",
                "--sort=-creatordate",
                "--count=1",
                "--format=%(refname:short)",
                "refs/tags/release/");
        git("worktree", "add", "--detach", tree.toString(), tag.isEmpty() ? "HEAD" : tag);
    }

    @AfterEach
    void removeIt() throws IOException, InterruptedException {
        git("worktree", "remove", "--force", tree.toString());
    }

    private static String git(String... arguments) throws IOException, InterruptedException {
        var command =
                new java.util.ArrayList<>(List.of("git", "-C", Repository.root().toString()));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(git.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(git.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    @DisplayName("账号、机构、业务时间和留痕都在")
    void goesOnWithTheDataOfTheReleaseBefore() throws IOException, InterruptedException {
        String unit;
        String trace;
        String now;
        try (Product old = Product.start(tree, data, "upgrade-before")) {
            Client clerk = old.client().as("town-office-clerk");
            unit = clerk.get("/api/session").json().at("/post/unit/id").asString();
            Client.Answer seen = clerk.get("/api/units/" + unit);
            Client.Answer done = clerk.act(
                    "/api/units/" + unit + "/acts/describe",
                    java.util.Map.of("year", 2026, "partyMembers", 4107),
                    seen.header("ETag"));
            assertThat(done.status()).as(done.raw().body()).isEqualTo(200);
            trace = done.json().path("trace").asString();
            now = done.header("Liangze-Now");
            old.interrupt();
        }
        try (Product today = Product.start(Repository.root(), data, "upgrade-after")) {
            Client clerk = today.client().as("town-office-clerk");
            Client.Answer unitNow = clerk.get("/api/units/" + unit);
            assertThat(unitNow.json().at("/profile/partyMembers").asInt()).isEqualTo(4107);
            assertThat(unitNow.header("Liangze-Now")).isGreaterThan(now);
            assertThat(clerk.get("/api/trace-entries?subject=unit:" + unit)
                            .json()
                            .at("/items/0/id")
                            .asString())
                    .isEqualTo(trace);
            assertThat(receipt(clerk, trace)).contains("c2sp.org/tlog-proof@v1");
            today.interrupt();
        }
        assertThat(check()).contains("holds: ").doesNotContain("does not hold");
    }

    /** What was recorded before there was a tree gets its place at the first start. */
    private static String receipt(Client client, String entry) {
        Instant end = MachineTime.now().plusSeconds(30);
        Client.Answer answer;
        do {
            answer = client.get("/api/trace-entries/" + entry + "/receipt");
        } while (answer.status() == 202 && MachineTime.now().isBefore(end));
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    /** Every column of what both releases wrote. */
    private String check() throws IOException, InterruptedException {
        var command = new ProcessBuilder(Repository.file("run").toString(), "fsck").redirectErrorStream(true);
        command.environment().put("LIANGZE_DATA", data.toString());
        Process fsck = command.start();
        String said = new String(fsck.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(fsck.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(fsck.exitValue()).as(said).isZero();
        return said;
    }
}
