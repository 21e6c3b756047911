package io.liangze.foundation.trace.web;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogState;
import io.liangze.ledger.note.Base64Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log as its page shows it.
 *
 * @param origin the name of the log, and of its key
 * @param address where its files lie on this server
 * @param vkey its verifier key; a convenience, since trust comes from a key handed over in person
 * @param witnessVkey the key with which this deployment cosigns its own heads too, to say when; nobody's witness but others'
 * @param size entries with a place in the tree
 * @param waiting entries that wait for one; 1000 stands for as many or more
 * @param quorum how many witnesses must cosign before anything is published
 * @param halted whether entries wait too long to be published, as they do without the quorum
 */
@Schema(name = "LedgerLog")
public record LogResponse(
        Log log,
        String origin,
        String address,
        String vkey,
        String witnessVkey,
        long size,
        int waiting,
        @Nullable HeadResponse published,
        int quorum,
        List<WitnessResponse> witnesses,
        boolean halted) {

    /**
     * The last published head.
     *
     * @param root base64
     * @param at machine time
     */
    @Schema(name = "LedgerHead")
    public record HeadResponse(long size, String root, Instant at) {}

    /** @param cosignedAt when it cosigned the last published head; null if it did not */
    @Schema(name = "LedgerWitness")
    public record WitnessResponse(
            String name, String vkey, @Nullable Instant cosignedAt) {}

    public static LogResponse of(Log log, String address, LogState.State state) {
        LogState.Head head = state.published();
        return new LogResponse(
                log,
                state.origin(),
                address,
                state.key().text(),
                state.witnessKey().text(),
                state.size(),
                state.waiting(),
                head == null ? null : new HeadResponse(head.size(), Base64Text.write(head.root()), head.at()),
                state.quorum(),
                state.witnesses().stream()
                        .map(witness -> new WitnessResponse(
                                witness.key().name(), witness.key().text(), witness.cosignedAt()))
                        .toList(),
                state.halted());
    }
}
