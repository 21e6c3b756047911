package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.LogHead;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.foundation.trace.domain.Trees.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives entries their places in the tree, in one transaction. The row of the head is the lock: of several servers one orders at a
 * time, and which one does not matter. Only what waits is ever looked at, so an entry that commits late gets a later place.
 */
@Component
public class OrderEntries {

    /** The most that one transaction places. */
    static final int MOST = 8192;

    private final Trees trees;
    private final Checkpoints checkpoints;

    OrderEntries(Trees trees, Checkpoints checkpoints) {
        this.trees = trees;
        this.checkpoints = checkpoints;
    }

    /**
     * Orders what waits.
     *
     * @return how many entries were placed; {@link #MOST} if more may wait
     * @throws IllegalStateException if the head lies before what was published
     */
    @Transactional
    public int handle(Log log) {
        if (trees.waiting(log, 1).isEmpty()) {
            return 0; // without touching the head: an idle log writes nothing
        }
        LogHead before = trees.lock(log);
        if (checkpoints
                .latest(log)
                .filter(latest -> latest.size() > before.size())
                .isPresent()) {
            throw new IllegalStateException(
                    "the log " + log + " has lost leaves that it published: nothing is ordered behind"
                            + " them (liangze fsck names the place)");
        }
        List<Waiting> waiting = trees.waiting(log, MOST);
        if (!waiting.isEmpty()) {
            trees.place(
                    log,
                    before,
                    waiting,
                    before.grow(waiting.stream().map(Waiting::hash).toList()));
        }
        return waiting.size();
    }
}
