package io.liangze.demonstration;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.foundation.organization.OrganizationSetup.NewUnit;
import io.liangze.foundation.organization.PlaceImport;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the city: real places with their standard organs, the invented area, offices, posts, people and personas. */
@Component
@ConditionalOnBooleanProperty("liangze.demonstration")
class DemonstrationCity {

    /** What every persona signs in with. It stands on the sign-in page of the demonstration. */
    static final String PASSWORD = "liangze-demo";

    private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
    private static final LocalDate IN_OFFICE = LocalDate.of(2024, 3, 1);
    private static final String CITY = "320200";
    private static final String PRINCIPAL = ".P";
    private static final String SUPERVISORY = ".S";
    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2026;
    private static final int FIRST = 1;
    private static final int AFTER_THE_HEADS = 10;

    private final PlaceImport places;
    private final OrganizationSetup setup;
    private final Accounts accounts;
    private final DemonstrationTeams teams;

    DemonstrationCity(PlaceImport places, OrganizationSetup setup, Accounts accounts, DemonstrationTeams teams) {
        this.teams = teams;
        this.places = places;
        this.setup = setup;
        this.accounts = accounts;
    }

    /** Builds everything in one transaction: a start that is interrupted leaves nothing behind. */
    @Transactional
    void build() {
        var people = Sheet.rows("people.csv");
        Set<String> withPeople = people.stream().map(row -> row.get("unit")).collect(Collectors.toSet());
        int number = 0;
        for (PlaceImport.Added added : places.load(FOUNDED).added()) {
            number = organs(added.id(), added.place(), withPeople, number);
        }
        for (Sheet.Row row : Sheet.rows("area.csv")) {
            var place = new NewPlace(
                    row.get("code"),
                    row.get("name"),
                    PlaceKind.valueOf(row.get("kind")),
                    setup.placeByCode(row.get("parent")).orElseThrow(),
                    true,
                    FOUNDED);
            number = organs(setup.addPlace(place), place, withPeople, number);
        }
        for (Sheet.Row row : Sheet.rows("offices.csv")) {
            number = office(row, number);
        }
        int order = AFTER_THE_HEADS;
        for (Sheet.Row row : people) {
            person(row, order++);
        }
        teams.build();
    }

    /** The organs of a place with invented heads, unless the sheet of people names the heads itself. */
    private int organs(PlaceId id, NewPlace place, Set<String> withPeople, int number) {
        int next = number;
        String principalCode = place.code() + PRINCIPAL;
        StandardOrgans.Organ principal = StandardOrgans.principal(place);
        UnitId committee = unit(principalCode, principal, id, superior(place, PRINCIPAL), null);
        if (!withPeople.contains(principalCode)) {
            PersonId secretary = head(committee, principal.headPost(), PostKind.SECRETARY, place, ++next);
            profiles(committee, principal.kind(), place, secretary);
            if (StandardOrgans.isVillage(place)) {
                PostId post = setup.addPost(new NewPost(
                        committee, "纪检委员", PostKind.DISCIPLINE_MEMBER, null, ManagedBy.TOWN, "监督", FIRST + 1, FOUNDED));
                appoint(setup.addPerson(InventedNames.name(++next)), post, IN_OFFICE);
            }
        }
        var supervisory = StandardOrgans.supervisory(place);
        if (supervisory.isPresent()) {
            String code = place.code() + SUPERVISORY;
            UnitId commission = unit(code, supervisory.get(), id, committee, superior(place, SUPERVISORY));
            if (!withPeople.contains(code)) {
                head(commission, supervisory.get().headPost(), PostKind.DISCIPLINE_SECRETARY, place, ++next);
            }
        }
        return next;
    }

    private @Nullable UnitId superior(NewPlace place, String line) {
        return switch (place.level()) {
            case PROVINCE, CITY -> null;
            case DISTRICT -> setup.unitByCode(CITY + line).orElseThrow();
            case TOWN -> setup.unitByCode(place.code().substring(0, 6) + line).orElseThrow();
            case VILLAGE -> setup.unitByCode(townOf(place) + line).orElseThrow();
        };
    }

    /** The town whose organisation leads a village; villages of a zone that is run with a town stand under the town. */
    private String townOf(NewPlace place) {
        return setup.codeOf(Objects.requireNonNull(place.parent(), "a village lies in a town"));
    }

    private UnitId unit(
            String code,
            StandardOrgans.Organ organ,
            PlaceId place,
            @Nullable UnitId principal,
            @Nullable UnitId supervisory) {
        return setup.addUnit(new NewUnit(
                code, organ.name(), organ.shortName(), organ.kind(), null, place, principal, supervisory, FOUNDED));
    }

    private void appoint(PersonId person, PostId post, LocalDate from) {
        setup.appoint(person, post, TermCapacity.REGULAR, from);
    }

    /**
     * What the heads who are no personas entered, each January on time. In the invented area one village in eight has not
     * entered this year's yet.
     */
    private void profiles(UnitId unit, UnitKind kind, NewPlace place, PersonId secretary) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            boolean missing = year == LAST_YEAR && place.invented() && Figures.share(place.code(), 8) == 0;
            if (!missing) {
                setup.addProfile(new OrganizationSetup.KnownProfile(
                        unit,
                        year,
                        Figures.partyMembers(kind, place, year),
                        Figures.residents(place, year),
                        secretary,
                        LocalDate.of(year, 1, 6).plusDays(Figures.share(place.code() + year, 18))));
            }
        }
    }

    private PersonId head(UnitId unit, String name, PostKind kind, NewPlace place, int number) {
        PostRank rank = switch (place.level()) {
            case PROVINCE, CITY -> PostRank.BUREAU;
            case DISTRICT -> PostRank.DIVISION_HEAD;
            case TOWN -> PostRank.SECTION_HEAD;
            case VILLAGE -> null;
        };
        ManagedBy managedBy = switch (place.level()) {
            case PROVINCE, CITY, DISTRICT -> ManagedBy.PROVINCE;
            case TOWN -> ManagedBy.DISTRICT;
            case VILLAGE -> ManagedBy.TOWN;
        };
        PostId post = setup.addPost(new NewPost(unit, name, kind, rank, managedBy, null, FIRST, FOUNDED));
        PersonId person = setup.addPerson(InventedNames.name(number));
        appoint(person, post, IN_OFFICE);
        return person;
    }

    /** An office; a leading Party group gets a secretary, who has entered its profile each January. */
    private int office(Sheet.Row row, int number) {
        UnitKind kind = UnitKind.valueOf(row.get("kind"));
        UnitId superior = setup.unitByCode(row.get("superior")).orElseThrow();
        boolean dispatched = kind == UnitKind.DISPATCHED_TEAM;
        UnitId unit = setup.addUnit(new NewUnit(
                row.get("code"),
                row.get("name"),
                row.get("shortName"),
                kind,
                dispatched ? TeamDispatch.valueOf(row.get("dispatch")) : null,
                setup.placeByCode(row.get("place")).orElseThrow(),
                dispatched ? null : superior,
                dispatched ? superior : setup.unitByCode(row.get("supervisory")).orElse(null),
                FOUNDED));
        for (String covered : row.get("covers").split(" ")) {
            if (!covered.isEmpty()) {
                setup.cover(unit, setup.unitByCode(covered).orElseThrow(), FOUNDED);
            }
        }
        if (kind != UnitKind.LEADING_PARTY_GROUP && kind != UnitKind.ORGAN_COMMITTEE) {
            return number;
        }
        String head = kind == UnitKind.ORGAN_COMMITTEE ? "机关党委书记" : "党组书记";
        ManagedBy managedBy = row.get("place").equals(CITY) ? ManagedBy.CITY : ManagedBy.DISTRICT;
        PostId post = setup.addPost(new NewPost(unit, head, PostKind.SECRETARY, null, managedBy, null, FIRST, FOUNDED));
        PersonId secretary = setup.addPerson(InventedNames.name(number + 1));
        appoint(secretary, post, IN_OFFICE);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            setup.addProfile(new OrganizationSetup.KnownProfile(
                    unit,
                    year,
                    Figures.ofGroup(row.get("code"), year),
                    null,
                    secretary,
                    LocalDate.of(year, 1, 6).plusDays(Figures.share(row.get("code") + year, 18))));
        }
        return number + 1;
    }

    private void person(Sheet.Row row, int order) {
        String rank = row.get("rank");
        PostId post = setup.addPost(new NewPost(
                setup.unitByCode(row.get("unit")).orElseThrow(),
                row.get("post"),
                PostKind.valueOf(row.get("kind")),
                rank.isEmpty() ? null : PostRank.valueOf(rank),
                row.get("managedBy").isEmpty() ? null : ManagedBy.valueOf(row.get("managedBy")),
                row.get("portfolio").isEmpty() ? null : row.get("portfolio"),
                order,
                FOUNDED));
        if (row.get("name").isEmpty()) {
            return; // a vacancy
        }
        PersonId person = setup.addPerson(row.get("name"));
        appoint(person, post, LocalDate.parse(row.get("from")));
        if (!row.get("persona").isEmpty()) {
            accounts.add(new Accounts.Account(person, row.get("user"), row.get("persona")), PASSWORD);
        }
    }
}
