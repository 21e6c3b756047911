package io.liangze.testkit;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.foundation.organization.OrganizationSetup.NewUnit;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.runtime.MovableTime;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Template#SMALL} holds: an invented city with one district, three towns and twelve villages, a Party
 * organisation for each and discipline commissions above the villages, so that a test can tell every number by heart.
 */
final class SmallCity {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
    private static final LocalDate IN_OFFICE = LocalDate.of(2024, 3, 1);
    private static final Instant PARKED = Instant.parse("2026-12-08T01:00:00Z");
    private static final String PASSWORD = "liangze-demo";
    private static final int TOWNS = 3;
    private static final int VILLAGES_IN_A_TOWN = 4;

    private final OrganizationSetup setup;
    private final Accounts accounts;
    private final MovableTime time;

    SmallCity(OrganizationSetup setup, Accounts accounts, MovableTime time) {
        this.setup = setup;
        this.accounts = accounts;
        this.time = time;
    }

    private record Organs(
            PlaceId place, UnitId principal, @Nullable UnitId supervisory) {}

    /** Builds it in the caller's transaction. */
    void build() {
        time.begin(PARKED);
        Organs city = add("990000", "小城市", PlaceKind.CITY, null);
        Organs district = add("990100", "小城区", PlaceKind.DISTRICT, city);
        for (int town = 1; town <= TOWNS; town++) {
            String code = "99010000" + town;
            Organs added = add(code, "第" + town + "镇", PlaceKind.TOWN, district);
            for (int village = 1; village <= VILLAGES_IN_A_TOWN; village++) {
                add(code + "00" + village, "第" + town + "镇第" + village + "村", PlaceKind.VILLAGE, added);
            }
        }
        clerk("990000.P", "city-office-clerk");
        clerk("990100001.P", "town-office-clerk");
    }

    private Organs add(String code, String name, PlaceKind kind, @Nullable Organs above) {
        PlaceId place =
                setup.addPlace(new NewPlace(code, name, kind, above == null ? null : above.place(), true, FOUNDED));
        boolean village = kind == PlaceKind.VILLAGE;
        UnitId principal = setup.addUnit(new NewUnit(
                code + ".P",
                "中共" + name + (village ? "支部委员会" : "委员会"),
                name + (village ? "党支部" : "党委"),
                village ? UnitKind.BRANCH : UnitKind.PARTY_COMMITTEE,
                null,
                place,
                above == null ? null : above.principal(),
                null,
                FOUNDED));
        appoint(principal, "书记", PostKind.SECRETARY, name + "书记", null);
        if (village) {
            return new Organs(place, principal, null);
        }
        UnitId supervisory = setup.addUnit(new NewUnit(
                code + ".S",
                "中共" + name + "纪律检查委员会",
                name + "纪委",
                UnitKind.DISCIPLINE_COMMISSION,
                null,
                place,
                principal,
                above == null ? null : above.supervisory(),
                FOUNDED));
        appoint(supervisory, "纪委书记", PostKind.DISCIPLINE_SECRETARY, name + "纪委书记", null);
        return new Organs(place, principal, supervisory);
    }

    private void clerk(String unit, String persona) {
        appoint(setup.unitByCode(unit).orElseThrow(), "党政办干事", PostKind.OFFICE_CLERK, persona, persona);
    }

    private void appoint(UnitId unit, String post, PostKind kind, String name, @Nullable String persona) {
        var person = setup.addPerson(name);
        setup.appoint(
                person,
                setup.addPost(new NewPost(unit, post, kind, null, null, null, 1, FOUNDED)),
                TermCapacity.REGULAR,
                IN_OFFICE);
        if (persona != null) {
            accounts.add(new Accounts.Account(person, persona, persona), PASSWORD);
        }
    }
}
