package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.liangze.foundation.runtime.Tick;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@LiangzeTest
@DisplayName("留痕与验证")
class VerificationJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Autowired
    private Tick tick;

    @Test
    @DisplayName("[B2] 从单位的留痕下载凭证；不登录，在浏览器里核对成立；改动一处即不成立")
    void anybodyVerifiesAReceiptWithoutSigningIn() throws IOException {
        describeTheTown(journey.other().as("town-office-clerk"));
        tick.tick();
        journey.signInAs("town-office-clerk");
        journey.open("/organization/units/" + town() + "?tab=trace");
        Locator newest =
                journey.page().getByRole(AriaRole.TABPANEL).locator("tbody tr").first();
        assertThat(newest).containsText("序号");
        journey.says("给出去的凭证收不回来");
        journey.assertAccessible();
        journey.screenshots("receipt-trace");
        String receipt = receipt(newest, "下载凭证");
        String closed = receipt(newest, "不含内容的凭证");

        journey.page().context().clearCookies();
        journey.open("/verify");
        journey.says("不上传");
        drop(receipt);
        Locator verdict = journey.page().locator(".verdict");
        assertThat(verdict).hasText("成立");
        journey.says("填报年度基本情况");
        journey.assertAccessible();
        journey.screenshots("receipt-verified");

        drop(closed);
        journey.says("内容没有开示");
        assertThat(verdict).hasText("成立");

        drop(receipt.replaceFirst("\nindex ([0-9]+)\n", "\nindex 1$1\n"));
        assertThat(verdict).hasText("不成立");
        journey.assertAccessible();
        journey.screenshots("receipt-bent");
    }

    @Test
    @DisplayName("[B2] 不登录看留痕日志：浏览器记住检查点，再看时证明由原来的接续")
    void theBrowserFollowsTheLog() {
        Client clerk = journey.other().as("town-office-clerk");
        tick.tick();
        journey.open("/ledger-log");
        journey.isTitled("留痕日志");
        journey.says("这个浏览器第一次查看");
        journey.says("本日志独自公布，没有见证方");
        journey.assertAccessible();
        journey.screenshots("ledger-log");

        describeTheTown(clerk);
        tick.tick();
        journey.open("/ledger-log");
        journey.says("由原来的接续");
        journey.assertAccessible();
    }

    @Test
    @DisplayName("[B2] 纪检留痕日志只给有权限的人：菜单里有，另有公钥；没有权限的看不到")
    void theDisciplineLogIsForThoseWhoMayReadIt() {
        tick.tick();
        tick.tick(); // a day is closed once the log has a head
        journey.signInAs("town-office-clerk");
        journey.open("/");
        assertThat(journey.link("留痕日志")).isVisible();
        assertThat(journey.link("纪检留痕日志")).hasCount(0);

        journey.signInAs("city-discipline-secretary");
        journey.open("/");
        journey.link("纪检留痕日志").click();
        journey.isTitled("纪检留痕日志");
        journey.says("/ledger-discipline");
        journey.says("这个浏览器第一次查看");
        journey.says("记入公开日志的各天");
        assertThat(journey.page().locator("main tbody tr").first()).containsText("12-07");
        journey.assertAccessible();
        journey.screenshots("ledger-log-discipline");
    }

    @Test
    @DisplayName("[B2] 书记抹去留痕与人的关联：先说清后果，要选依据；办后不再写明本人，办了什么仍在")
    void aLinkToAPersonIsErased() {
        describeTheTown(journey.other().as("town-office-clerk"));
        tick.tick();
        journey.signInAs("town-secretary");
        journey.open("/organization/units/" + town() + "?tab=trace");
        Locator rows = journey.page().getByRole(AriaRole.TABPANEL).locator("tbody tr");
        Locator ofTheClerk = rows.filter(
                        new Locator.FilterOptions().setHasText("党政办").setHas(journey.button("抹去关联")))
                .first();
        ofTheClerk
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("抹去关联"))
                .click();
        Locator dialog = journey.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("永久销毁");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("抹去关联"))
                .click();
        assertThat(dialog).containsText("请选择依据");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("erase-link");
        dialog.getByLabel("依据").selectOption("PERIOD_ENDED");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("抹去关联"))
                .click();
        assertThat(dialog).containsText("已抹去，另记一条留痕");
        journey.settle();
        journey.screenshots("erased-link");
        journey.page().keyboard().press("Escape");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("未载明")).first())
                .containsText("填报年度基本情况");
    }

    private String town() {
        return journey.other()
                .as("town-office-clerk")
                .get("/api/session")
                .json()
                .at("/post/unit/id")
                .asString();
    }

    private void describeTheTown(Client clerk) {
        String path = "/api/units/" + town();
        Client.Answer done = clerk.act(
                path + "/acts/describe",
                Map.of("year", 2026, "partyMembers", 4_118, "residents", 71_980),
                clerk.get(path).header("ETag"));
        assertThat(done.status()).isEqualTo(200);
    }

    private String receipt(Locator row, String kind) throws IOException {
        Locator button = row.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(kind).setExact(true));
        Download download = journey.page().waitForDownload(button::click);
        assertThat(download.suggestedFilename()).endsWith(".tlog-proof");
        return Files.readString(download.path());
    }

    private void drop(String receipt) {
        byte[] bytes = receipt.getBytes(StandardCharsets.UTF_8);
        journey.page().locator("input[type=file]").setInputFiles(new FilePayload("a.tlog-proof", "text/plain", bytes));
    }
}
