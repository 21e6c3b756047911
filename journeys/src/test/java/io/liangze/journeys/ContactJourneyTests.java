package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("我的联系方式")
class ContactJourneyTests {

    private static final String MOBILE = "13800005678";

    @RegisterExtension
    private final Journey journey = new Journey();

    private Locator section() {
        return journey.page()
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(journey.page()
                                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("联系方式"))));
    }

    @Test
    @DisplayName("没填过：说明不填也行；填错了写在各自位置；保存后遮住中间；修改时看全，放弃就不变")
    void entersHowOneIsReached() {
        journey.signInAs("town-secretary");
        journey.open("/me");
        journey.says("还没有填写");
        journey.assertAccessible();
        journey.screenshots("me-contact-none");

        journey.button("填写").click();
        journey.field("电话").fill("110");
        journey.field("邮箱").fill("某某");
        journey.expectRefusal(422);
        journey.button("保存").click();
        assertThat(section().getByRole(AriaRole.ALERT)).containsText("有 2 处要改");
        assertThat(section()).containsText("请填 11 位手机号");
        assertThat(section()).containsText("请填完整的邮箱地址");
        journey.assertAccessible();
        journey.screenshots("me-contact-wrong");

        journey.field("电话").fill("138 0000 5678");
        journey.field("邮箱").fill("gu.weichuan@example.gov.cn");
        journey.button("保存").click();
        journey.says("联系方式已保存");
        assertThat(section()).containsText("138****5678");
        assertThat(section()).containsText("g****@example.gov.cn");
        assertThat(journey.page().locator("body")).not().containsText(MOBILE);
        journey.assertAccessible();
        journey.screenshots("me-contact");

        journey.button("修改").click();
        assertThat(journey.field("电话")).hasValue(MOBILE);
        journey.field("邮箱").fill("");
        journey.button("取消").click();
        assertThat(section()).containsText("g****@example.gov.cn");
    }

    @Test
    @DisplayName("别处先改了：两边对照，由本人决定")
    void showsWhatWasChangedElsewhere() {
        journey.signInAs("town-office-clerk");
        journey.open("/me");
        journey.button("填写").click();
        journey.field("电话").fill("0510-00000100");
        Client elsewhere = journey.other().as("town-office-clerk");
        elsewhere.put("/api/session/contact", Map.of("telephone", MOBILE), "If-Match", "\"0\"");

        journey.expectRefusal(412);
        journey.button("保存").click();
        journey.says("你在别处已经改过");
        journey.says(MOBILE);
        journey.assertAccessible();
        journey.screenshots("me-contact-compare");
        journey.button("用我填写的替换").click();

        journey.says("联系方式已保存");
        assertThat(section()).containsText("0510-****0100");
    }
}
