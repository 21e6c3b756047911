package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.LiangzeTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("演示时钟")
class ClockJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("往后拨一天，页面按新的时间显示；往回拨不行")
    void movesForwardOnly() {
        journey.signInAs("system-administrator");
        journey.open("/");
        Locator time = journey.page().locator("aside.demo time");
        assertThat(time).hasText(Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"));
        LocalDate today = LocalDate.parse(time.innerText().substring(0, 10));
        LocalDate tomorrow = today.plusDays(1);
        journey.button("往后拨").click();
        Locator dialog = journey.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("时钟只能往后拨，拨动本身留痕。");
        journey.assertAccessible();
        dialog.getByText("一天后").click();
        move(dialog).click();
        assertThat(time).hasText(tomorrow + " 09:00");
        assertThat(dialog).hasCount(0);
        assertThat(journey.page().locator("main"))
                .containsText(tomorrow.getMonthValue() + "月" + tomorrow.getDayOfMonth() + "日");

        journey.button("往后拨").click();
        dialog.getByLabel("日期").fill(today.toString());
        assertThat(dialog).containsText("请选一个晚于现在的时间。");
        assertThat(move(dialog)).isDisabled();
        dialog.press("Escape");
        assertThat(journey.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(time).hasText(tomorrow + " 09:00");
    }

    @Test
    @DisplayName("别人已经拨得更远：服务器拒绝往回，框里说明")
    void tellsThatTheServerRefuses() {
        journey.signInAs("system-administrator");
        journey.open("/");
        journey.button("往后拨").click();
        Locator dialog = journey.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("一周后").click();
        journey.other().as("town-secretary").post("/api/demo/clock", Map.of("to", "2027-02-01T01:00:00Z"));
        journey.expectRefusal(422);
        journey.expectRefusal(409);
        move(dialog).click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("2027-02-01 09:00");
        assertThat(dialog).isVisible();
    }

    private static Locator move(Locator dialog) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("往后拨").setExact(true));
    }
}
