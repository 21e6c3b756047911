package io.liangze.foundation.runtime;

import io.liangze.shared.Actor;
import io.liangze.shared.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the web page that can be taken away as a workbook. The module that owns the list implements it and hands it
 * to {@link Exports}.
 *
 * @param <Q> the list's own record of parameters; kept as JSON when the workbook becomes a job
 */
public interface ListExport<Q> {

    /** A stable name: {@code organization.units}. */
    String name();

    Class<Q> query();

    /** What people call it, Chinese and English as the heads are; a confidential one says it to whoever decides on it. */
    default String title() {
        return name();
    }

    /** What the file is called: {@code units.xlsx}. */
    String fileName();

    /** The heads of the columns, Chinese and English. They only grow: others read the file by them. */
    List<String> heads();

    /**
     * The next stretch of the list as this actor sees it, a value for each head: text, a number, a day, a code or nothing.
     *
     * @param after the {@code next} of the stretch before; null at the beginning
     */
    Page<List<@Nullable Object>> rows(Q query, @Nullable String after, Actor actor);

    /**
     * Whether it leaves only with a reason, after a second person has approved, and with a watermark: discipline matters, and
     * whatever else is for few. Source: GB/T 22239-2019 三级（条次待核）; 监督执纪工作规则（2019）保密（条次待核）.
     */
    default boolean confidential() {
        return false;
    }

    /**
     * Of a confidential list, whether this actor may decide on somebody's taking it: nobody whom a matter in it concerns, or
     * who must not know of it. That he is another person, with the permission for it, is asked elsewhere.
     */
    default boolean mayApprove(Q query, Actor actor) {
        return false;
    }

    /** Records who took it, before the first byte leaves. Called once for each workbook, in a transaction. */
    void taken(Q query, int rows, Actor actor);
}
