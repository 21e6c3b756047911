package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.testkit.Client;
import io.liangze.testkit.ConfidentialListOfTests;
import io.liangze.testkit.LiangzeTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** No module of the product has a confidential list yet; the pages are walked with the one of the tests. */
@LiangzeTest
@DisplayName("敏感清单：申请、另一人批准、取走一次")
class ExportJourneyTests {

    private static final String ASKER = "export-asker";
    private static final String REASON = "送市纪委常委会研究，会后三日内销毁";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ConfidentialListOfTests list;

    /** A member of the commission, whose secretary is a persona. */
    @BeforeEach
    void appoint() {
        list.reset();
        transaction.executeWithoutResult(status -> {
            PersonId person = setup.addPerson("高闻远");
            PostId post = setup.addPost(new NewPost(
                    setup.unitByCode("320200.S").orElseThrow(),
                    "市纪委案件管理室主任",
                    PostKind.DISCIPLINE_MEMBER,
                    null,
                    null,
                    null,
                    9,
                    LocalDate.of(2021, 1, 1)));
            setup.appoint(person, post, TermCapacity.REGULAR, LocalDate.of(2024, 3, 1));
            accounts.add(new Accounts.Account(person, "export.asker", ASKER), "liangze-demo");
        });
    }

    @Test
    @DisplayName("[P4] 申请人写明事由；批准人在待办里看到，自己的批不了；批准后申请人当场取走，带水印，第二次取不走")
    void asksDecidesAndTakes() {
        journey.signInAs(ASKER);
        journey.open("/export-requests");
        journey.isTitled("敏感清单导出申请");
        journey.says("没有申请");
        journey.open("/export-requests/new?list=" + ConfidentialListOfTests.NAME);
        journey.isTitled("申请导出");
        journey.button("申请导出").click();
        journey.says("不少于 10 个字");
        journey.field("事由").fill(REASON);
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("export-ask");
        journey.button("申请导出").click();
        assertThat(main()).containsText("待批准");
        assertThat(main()).containsText("测试清单 Test list");
        assertThat(main()).containsText("不能批自己的申请");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("export-own");
        String address = journey.path();

        journey.signInAs("city-discipline-secretary");
        journey.open("/inbox");
        assertThat(main()).containsText("敏感清单待批");
        journey.screenshots("export-inbox");
        journey.open(address);
        assertThat(main()).containsText(REASON);
        assertThat(main()).containsText("高闻远");
        journey.button("批准").click();
        assertThat(dialog()).containsText("高闻远可以取走“测试清单 Test list”一次");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("export-approve");
        dialog().getByRole(AriaRole.BUTTON, named("批准")).click();
        assertThat(dialog()).containsText("已批准，已告知高闻远");
        dialog().getByRole(AriaRole.BUTTON, named("关闭")).last().click();
        assertThat(main()).containsText("已批准");

        journey.signInAs(ASKER);
        journey.open(address);
        journey.button("取走清单").click();
        assertThat(dialog()).containsText("每一页都印上：高闻远");
        journey.settle();
        journey.screenshots("export-take");
        var file = journey.page()
                .waitForDownload(
                        () -> dialog().getByRole(AriaRole.BUTTON, named("取走清单")).click());
        assertThat(file.suggestedFilename()).isEqualTo("secrets.xlsx");
        assertThat(dialog()).containsText("清单已存到这台电脑");
        dialog().getByRole(AriaRole.BUTTON, named("关闭")).last().click();
        assertThat(main()).containsText("已取走");
        Client asker = journey.other().as(ASKER);
        assertThat(asker.download("/api" + address + "/workbook").statusCode()).isEqualTo(409);
        journey.open("/export-requests");
        assertThat(main()).containsText("已取走");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("export-list");
    }

    private Locator main() {
        return journey.page().getByRole(AriaRole.MAIN);
    }

    private Locator dialog() {
        return journey.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
