package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.LogName;
import io.liangze.foundation.trace.domain.LogSignatures;
import io.liangze.foundation.trace.domain.SigningKeys;
import io.liangze.foundation.trace.domain.Witnesses;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.shared.LogOrigin;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who signs here and under which names. */
@Component
public class LogSigners implements LogSignatures {

    private final SigningKeys keys;
    private final LogOrigin host;
    private final Witnesses witnesses;
    private final Checkpoints checkpoints;

    LogSigners(SigningKeys keys, LogOrigin host, Witnesses witnesses, Checkpoints checkpoints) {
        this.keys = keys;
        this.host = host;
        this.witnesses = witnesses;
        this.checkpoints = checkpoints;
    }

    private LogName name() {
        return new LogName(host.host());
    }

    @Override
    public String origin(Log log) {
        return name().origin(log);
    }

    @Override
    public Optional<VerifierKey> logKey(Log log) {
        return keys.verifier(origin(log));
    }

    @Override
    public List<VerifierKey> cosigners() {
        return Stream.concat(ownWitnessKey().stream(), witnesses.keys().stream())
                .toList();
    }

    @Override
    public List<String> damaged() {
        return keys.damaged();
    }

    private NoteSigner log(Log log) {
        return signer(origin(log), VerifierKey.ED25519, log);
    }

    /** The key with which this deployment cosigns, for others and to date its own heads. */
    public NoteSigner witness() {
        return signer(name().witness(), VerifierKey.COSIGNATURE, Log.values());
    }

    /** A key is made before its log has published anything, and never again: another key would be another log. */
    private NoteSigner signer(String name, byte type, Log... under) {
        return keys.find(name, type).orElseGet(() -> {
            for (Log log : under) {
                if (checkpoints.latest(log).isPresent()) {
                    throw new IllegalStateException("the key " + name + " is missing from the database, which has"
                            + " published under it: restore it from a backup");
                }
            }
            return keys.begin(name, type);
        });
    }

    /** @throws Refusal 404 before the log has published anything */
    public VerifierKey verifierKey(Log log) {
        return logKey(log).orElseThrow(Refusal::absent);
    }

    /** @throws Refusal 404 before anything was published */
    public VerifierKey witnessKey() {
        return ownWitnessKey().orElseThrow(Refusal::absent);
    }

    @Override
    public Optional<VerifierKey> ownWitnessKey() {
        return keys.verifier(name().witness());
    }

    /** The note of a head: the log's signature, and a cosignature of our own that says when. */
    SignedNote sign(Log log, String text) {
        var now = MachineTime.now();
        return new SignedNote(text, List.of(log(log).sign(text, now), witness().sign(text, now)));
    }
}
