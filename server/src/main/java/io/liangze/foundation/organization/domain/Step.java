package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the things that a reorganization does. Steps are taken one after another, each sees what those before it did. */
public sealed interface Step {

    /** 更名, also from a village to a community (村改居) or from a town to a subdistrict (撤镇设街道). */
    record RenamePlace(PlaceId place, String name, PlaceKind kind) implements Step {}

    /** 隶属变更: the place and all below it go under another; its units go under the bodies there. */
    record MovePlace(PlaceId place, PlaceId to) implements Step {}

    /** 合并: what is below goes under the other place, its bodies end and are carried on by those there. */
    record MergePlace(PlaceId place, PlaceId into) implements Step {}

    /** 分设: a new place beside it, with bodies like its own, takes some of what is below. */
    record SplitPlace(PlaceId place, String code, String name, PlaceKind kind, List<PlaceId> taken) implements Step {

        public SplitPlace {
            taken = List.copyOf(taken);
        }
    }

    /** 机构更名, also from a branch to a general branch. */
    record RenameUnit(UnitId unit, String name, String shortName, UnitKind kind) implements Step {}

    /** 改变隶属. */
    record MoveUnit(UnitId unit, Line line, UnitId superior) implements Step {}

    /** 机构合并: whom it leads goes under the other, which carries it on. */
    record MergeUnit(UnitId unit, UnitId into) implements Step {}

    /**
     * 设立.
     *
     * @param dispatch for dispatched teams only, and for each of them
     */
    record FoundUnit(
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable TeamDispatch dispatch,
            PlaceId place,
            @Nullable UnitId principal,
            @Nullable UnitId supervisory)
            implements Step {}

    /** 撤销. */
    record CloseUnit(UnitId unit) implements Step {}
}
