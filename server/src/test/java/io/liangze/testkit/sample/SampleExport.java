package io.liangze.testkit.sample;

import io.liangze.foundation.runtime.Exports;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.shared.Actor;
import io.liangze.shared.Uuid7;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.testkit.sample.SampleMatterController.SampleQuery;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

@Component
class SampleExport implements ListExport<SampleQuery> {

    private final SampleMatters samples;
    private final Exports exports;

    SampleExport(SampleMatters samples, @Lazy Exports exports) {
        this.samples = samples;
        this.exports = exports;
    }

    ResponseEntity<byte[]> take(SampleQuery query, Actor actor) {
        return exports.take(this, query, actor);
    }

    @Override
    public String name() {
        return "testkit.sample-matters";
    }

    @Override
    public String title() {
        return "事项清单 Matters";
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public Class<SampleQuery> query() {
        return SampleQuery.class;
    }

    @Override
    public String fileName() {
        return "sample-matters.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("事项 Matter");
    }

    @Override
    public Page<List<@Nullable Object>> rows(SampleQuery query, @Nullable String after, Actor actor) {
        return samples.list(ListQuery.stretch(after, query.sort()), query.q(), actor)
                .map(row -> Arrays.asList((Object) row.title()));
    }

    @Override
    public void taken(SampleQuery query, int rows, Actor actor) {
        samples.record(SampleDeclarations.SampleAct.TAKEN, Uuid7.next(), actor);
    }
}
