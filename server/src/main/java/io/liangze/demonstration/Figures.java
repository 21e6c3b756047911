package io.liangze.demonstration;

import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.UnitKind;

/** Invented figures within the bands that are usual at each level; the same for the same place. */
final class Figures {

    private Figures() {}

    /** A number from 0 to {@code parts - 1} that looks drawn but is fixed for the key. */
    static int share(String key, int parts) {
        int mixed = key.hashCode() * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        return Math.floorMod(mixed * 0xC2B2AE35, parts);
    }

    private static int between(String key, int least, int most) {
        return least + share(key, most - least + 1);
    }

    /** Members by kind of organisation: a branch has fewer than 50, a general branch up to 100, a committee more. */
    static int partyMembers(UnitKind kind, NewPlace place, int year) {
        String key = place.code() + "members";
        int members = switch (place.level()) {
            case PROVINCE, CITY -> 500_000;
            case DISTRICT -> between(key, 40_000, 90_000);
            case TOWN -> between(key, 2_500, 7_000);
            case VILLAGE ->
                switch (kind) {
                    case BRANCH -> between(key, 18, 48);
                    case GENERAL_BRANCH -> between(key, 51, 98);
                    default -> between(key, 101, 260);
                };
        };
        return members + share(key + year, 2);
    }

    /** Members of a department's Party group and its branches. */
    static int ofGroup(String code, int year) {
        return between(code, 24, 180) + share(code + year, 2);
    }

    static int residents(NewPlace place, int year) {
        String key = place.code() + "residents";
        int residents = switch (place.level()) {
            case PROVINCE, CITY -> 7_500_000;
            case DISTRICT -> between(key, 600_000, 1_800_000);
            case TOWN -> between(key, 50_000, 130_000);
            case VILLAGE -> between(key, 1_500, 8_000);
        };
        return residents + share(key + year, 60);
    }
}
