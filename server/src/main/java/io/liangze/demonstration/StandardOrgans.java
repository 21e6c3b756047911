package io.liangze.demonstration;

import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.UnitKind;
import java.util.Optional;

/** Which organs every place has: a Party organisation, and above the village a discipline body. */
final class StandardOrgans {

    /** Shares of 党委 and 党总支 among villages and communities, in percent; the rest are 党支部. */
    private static final int COMMITTEES = 45;

    private static final int GENERAL_BRANCHES = 40;

    private StandardOrgans() {}

    /** A unit to be made. */
    record Organ(UnitKind kind, String name, String shortName, String headPost) {}

    static Organ principal(NewPlace place) {
        String name = place.name();
        return switch (place.kind()) {
            case CITY, COUNTY_LEVEL_CITY ->
                new Organ(UnitKind.PARTY_COMMITTEE, "中共" + name + "委员会", name + "委", "市委书记");
            case DISTRICT -> new Organ(UnitKind.PARTY_COMMITTEE, "中共" + plain(name) + "委员会", plain(name) + "委", "区委书记");
            case TOWN -> new Organ(UnitKind.PARTY_COMMITTEE, "中共" + name + "委员会", name + "党委", "镇党委书记");
            case SUBDISTRICT, DEVELOPMENT_ZONE ->
                new Organ(UnitKind.WORKING_COMMITTEE, "中共" + name + "工作委员会", name + "党工委", "党工委书记");
            case VILLAGE, COMMUNITY -> village(place);
            default -> throw new IllegalArgumentException("no such place in the city: " + place.kind());
        };
    }

    private static Organ village(NewPlace place) {
        int share = Math.floorMod(place.code().hashCode(), 100);
        if (share < COMMITTEES) {
            return new Organ(UnitKind.PARTY_COMMITTEE, "中共" + place.name() + "委员会", place.name() + "党委", "党委书记");
        }
        if (share < COMMITTEES + GENERAL_BRANCHES) {
            return new Organ(UnitKind.GENERAL_BRANCH, "中共" + place.name() + "总支部委员会", place.name() + "党总支", "党总支书记");
        }
        return new Organ(UnitKind.BRANCH, "中共" + place.name() + "支部委员会", place.name() + "党支部", "党支部书记");
    }

    /** Empty for villages and communities, which have a 纪检委员 and no discipline body. */
    static Optional<Organ> supervisory(NewPlace place) {
        String name = plain(place.name());
        return switch (place.level()) {
            case PROVINCE, CITY, DISTRICT ->
                Optional.of(
                        new Organ(UnitKind.DISCIPLINE_COMMISSION, "中共" + name + "纪律检查委员会", name + "纪委监委", "纪委书记、监委主任"));
            case TOWN ->
                Optional.of(
                        place.kind() == PlaceKind.TOWN
                                ? new Organ(
                                        UnitKind.DISCIPLINE_COMMISSION,
                                        "中共" + name + "纪律检查委员会",
                                        name + "纪委",
                                        "纪委书记、监察办主任")
                                : new Organ(
                                        UnitKind.DISCIPLINE_WORKING_COMMITTEE,
                                        "中共" + name + "纪律检查工作委员会",
                                        name + (place.kind() == PlaceKind.SUBDISTRICT ? "纪工委" : "纪检监察工委"),
                                        "纪工委书记、监察办主任"));
            case VILLAGE -> Optional.empty();
        };
    }

    static boolean isVillage(NewPlace place) {
        return place.level() == PlaceLevel.VILLAGE;
    }

    /** Without the remark that a place is invented. */
    private static String plain(String name) {
        int remark = name.indexOf('（');
        return remark < 0 ? name : name.substring(0, remark);
    }
}
