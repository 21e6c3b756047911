package io.liangze.testkit;

import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A confidential list, since the product has none yet: read by those who may read the trace, with the reader's id in each row. A
 * test says whom the list itself bars from reading and from deciding. It has no address, so it stands in no document.
 */
public class ConfidentialListOfTests implements ListExport<ConfidentialListOfTests.Query> {

    public static final String NAME = "test.secrets";

    private final CurrentScope scope;
    private final List<Integer> taken = new CopyOnWriteArrayList<>();
    private volatile Predicate<Actor> readers = actor -> true;
    private volatile Predicate<Actor> approvers = actor -> true;
    private volatile int rows = 3;

    ConfidentialListOfTests(CurrentScope scope) {
        this.scope = scope;
    }

    /** Its parameters. */
    public record Query(@Nullable String about) {}

    /** Forgets what tests before said. */
    public void reset() {
        readers = actor -> true;
        approvers = actor -> true;
        rows = 3;
        taken.clear();
    }

    public void isReadBy(Predicate<Actor> readers) {
        this.readers = readers;
    }

    public void isApprovedBy(Predicate<Actor> approvers) {
        this.approvers = approvers;
    }

    public void holds(int rows) {
        this.rows = rows;
    }

    /** The rows of each workbook that was taken. */
    public List<Integer> taken() {
        return taken;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "测试清单 Test list";
    }

    @Override
    public Class<Query> query() {
        return Query.class;
    }

    @Override
    public String fileName() {
        return "secrets.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("序号 number", "关于 about", "读者 reader");
    }

    @Override
    public Page<List<@Nullable Object>> rows(Query query, @Nullable String after, Actor actor) {
        scope.reach(actor, Trace.READ);
        if (!readers.test(actor)) {
            throw Refusal.forbidden();
        }
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(rows, from + ListQuery.MOST);
        return new Page<>(
                IntStream.range(from, to)
                        .<List<@Nullable Object>>mapToObj(row ->
                                Arrays.asList(row, query.about(), actor.person().toString()))
                        .toList(),
                to < rows ? Integer.toString(to) : null,
                null);
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public boolean mayApprove(Query query, Actor actor) {
        return approvers.test(actor);
    }

    @Override
    public void taken(Query query, int rows, Actor actor) {
        taken.add(rows);
    }
}
