package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.UnitViews;
import io.liangze.foundation.organization.web.PostExport.PostsOf;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The posts of a unit with their holders as a workbook. */
@Component
class PostExport implements ListExport<PostsOf> {

    private final UnitViews units;
    private final Trace trace;

    PostExport(UnitViews units, Trace trace) {
        this.units = units;
        this.trace = trace;
    }

    /** Of which unit, on which day; today if it is null. */
    public record PostsOf(UnitId unit, @Nullable LocalDate asOf) {}

    @Override
    public String name() {
        return "organization.posts";
    }

    @Override
    public Class<PostsOf> query() {
        return PostsOf.class;
    }

    @Override
    public String fileName() {
        return "posts.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of(
                "职务 post",
                "类别 kind",
                "级别 rank",
                "干部管理权限 managed by",
                "分工 portfolio",
                "任职人 holder",
                "任职方式 capacity",
                "任职日期 since");
    }

    @Override
    public Page<List<@Nullable Object>> rows(PostsOf query, @Nullable String after, Actor actor) {
        if (units.find(query.unit(), query.asOf()).isEmpty()) {
            throw Refusal.absent();
        }
        return Page.whole(units.posts(query.unit(), query.asOf()).stream()
                .map(PostExport::row)
                .toList());
    }

    private static List<@Nullable Object> row(UnitViews.Post post) {
        Named holder = post.holder();
        return Arrays.asList(
                post.name(),
                post.kind(),
                post.rank(),
                post.managedBy(),
                post.portfolio(),
                holder == null ? null : holder.name(),
                post.capacity(),
                post.since());
    }

    @Override
    public void taken(PostsOf query, int rows, Actor actor) {
        var content = new TreeMap<String, Json>();
        content.put("rows", Json.whole(rows));
        LocalDate asOf = query.asOf();
        if (asOf != null) {
            content.put("asOf", Json.text(asOf.toString()));
        }
        trace.record(new Trace.Deed(
                OrganizationAct.POSTS_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("unit", query.unit().value()),
                List.of(),
                content));
    }
}
