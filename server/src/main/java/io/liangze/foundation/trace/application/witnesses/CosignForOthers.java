package io.liangze.foundation.trace.application.witnesses;

import io.liangze.foundation.trace.application.LogSigners;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.Witness;
import io.liangze.ledger.witness.WitnessAnswer;
import io.liangze.ledger.witness.WitnessState;
import io.liangze.shared.MachineTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** This deployment as a witness of the logs that it was told to watch: district for city, city for district. */
@Component
public class CosignForOthers {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final LogSigners signers;
    private final WitnessState state;
    private final Map<String, List<VerifierKey>> logs;

    CosignForOthers(LogSigners signers, WitnessState state, @Value("${liangze.ledger.witnessed:}") String configured) {
        this.signers = signers;
        this.state = state;
        this.logs = KnownWitness.logs(configured).stream().collect(Collectors.groupingBy(VerifierKey::name));
    }

    /**
     * Answers a request; no key is opened for strangers.
     *
     * @param body the request of tlog-witness, bounded by the caller
     */
    public WitnessAnswer handle(byte[] body) {
        try {
            String origin = Checkpoint.parse(
                            AddCheckpoint.parse(body).checkpoint().text())
                    .origin();
            if (!logs.containsKey(origin)) {
                return new WitnessAnswer(NOT_FOUND, TEXT, "unknown origin\n");
            }
        } catch (LedgerFormatException e) {
            return new WitnessAnswer(BAD_REQUEST, TEXT, e.getMessage() + "\n");
        }
        return new Witness(signers.witness(), logs, state, SignatureScheme.jdk())
                .addCheckpoint(body, MachineTime.now());
    }
}
