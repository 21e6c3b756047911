package io.liangze.foundation.access.application.beginning;

import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.foundation.organization.OrganizationSetup.NewUnit;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The unit of the three administrators, made with the first of them: before it there is no unit at all. */
@Component
class OperationsUnit {

    /**
     * From when the root place is there. Rows of a register hold from days long gone, and none may begin before what it stands
     * under: no division of today's register is older than the state.
     */
    private static final LocalDate FROM_THE_BEGINNING = LocalDate.of(1949, 10, 1);

    private static final String CODE = ".C";
    private static final String NAME = "两责通系统运行管理组";
    private static final String SHORT_NAME = "系统运行管理组";

    private final OrganizationSetup setup;
    private final ManagedAccounts accounts;
    private final BusinessTime time;
    private final @Nullable RootPlace place;

    OperationsUnit(
            OrganizationSetup setup,
            ManagedAccounts accounts,
            BusinessTime time,
            @Value("${liangze.place:}") String place) {
        this.setup = setup;
        this.accounts = accounts;
        this.time = time;
        this.place = RootPlace.read(place).orElse(null);
    }

    /** Where it stands, or will; empty if the environment names no place. */
    Optional<RootPlace> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Makes a person and appoints him, with post, unit and place if they are not there yet; a post whose holder cannot act any
     * more stays his. Joins the caller's transaction.
     */
    Actor appoint(String name, PostKind kind) {
        UnitId unit = unit(place().orElseThrow(() -> new IllegalStateException("no code is told without a place")));
        PostId post = setup.firstPost(unit, kind)
                .filter(first -> !accounts.heldPosts(kind, time.today()).contains(first))
                .orElseGet(() -> setup.addPost(new NewPost(
                        unit,
                        seat(kind).name(),
                        kind,
                        null,
                        null,
                        null,
                        seat(kind).order(),
                        time.today())));
        PersonId person = setup.addPerson(name);
        setup.appoint(person, post, TermCapacity.REGULAR, time.today());
        return new Actor(person, post, unit);
    }

    private UnitId unit(RootPlace root) {
        String code = root.code() + CODE;
        return setup.unitByCode(code)
                .orElseGet(() -> setup.addUnit(new NewUnit(
                        code,
                        NAME,
                        SHORT_NAME,
                        UnitKind.OPERATIONS_CENTRE,
                        null,
                        placeOf(root),
                        null,
                        null,
                        time.today())));
    }

    private PlaceId placeOf(RootPlace root) {
        return setup.placeByCode(root.code())
                .orElseGet(() -> setup.addPlace(new NewPlace(
                        root.code(), root.name(), root.kind(), null, root.isInvented(), FROM_THE_BEGINNING)));
    }

    private record Seat(String name, int order) {}

    private static Seat seat(PostKind kind) {
        return switch (kind) {
            case SYSTEM_ADMINISTRATOR -> new Seat("系统管理员", 1);
            case SECURITY_ADMINISTRATOR -> new Seat("安全管理员", 2);
            case AUDIT_ADMINISTRATOR -> new Seat("审计管理员", 3);
            default -> throw new IllegalArgumentException("no administrator: " + kind);
        };
    }
}
