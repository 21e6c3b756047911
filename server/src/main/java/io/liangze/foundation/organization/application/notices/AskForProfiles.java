package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Notices.Ask;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the first of January on asks each Party organisation that has not described the year to do so, once; describing settles it.
 * After the year an ask stays as long as the profile may still be entered.
 */
@Component
public class AskForProfiles implements RecurringJob {

    /** The last day of January: profiles are entered in the first month. Source: the deployment's own practice. */
    private static final Month MONTH = Month.JANUARY;

    private final Concerned concerned;
    private final StandingAsks asks;
    private final Notices notices;
    private final BusinessTime time;

    AskForProfiles(Concerned concerned, StandingAsks asks, Notices notices, BusinessTime time) {
        this.concerned = concerned;
        this.asks = asks;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public String name() {
        return "organization.ask-for-profiles";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = time.today();
        int year = today.getYear();
        asks.bringInLine(
                OrganizationNotice.PROFILE_MISSING,
                () -> concerned.undescribed(year, today).stream()
                        .map(missing -> new Message(
                                OrganizationNotice.PROFILE_MISSING,
                                missing.subject(),
                                Integer.toString(year),
                                missing.recipients(),
                                Map.of("year", Integer.toString(year)),
                                lastDay(year)))
                        .toList(),
                () -> stillOfLastYear(year - 1, today));
    }

    private Set<Ask> stillOfLastYear(int year, LocalDate today) {
        return concerned.undescribed(year, today).stream()
                .map(missing -> ask(new UnitId(missing.subject().id()), year))
                .collect(Collectors.toSet());
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, MONTH, MONTH.minLength());
    }

    /** The unit has described the year; in the transaction of that act. */
    public void described(UnitId unit, int year) {
        notices.settle(List.of(ask(unit, year)));
    }

    private static Ask ask(UnitId unit, int year) {
        String act = Objects.requireNonNull(OrganizationNotice.PROFILE_MISSING.ask(), "it asks");
        return new Ask(Concerned.unit(unit), act, Integer.toString(year));
    }
}
