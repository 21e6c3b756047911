package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.LogName;
import io.liangze.foundation.trace.domain.LogSignatures;
import io.liangze.foundation.trace.domain.SigningKeys;
import io.liangze.foundation.trace.domain.Witnesses;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.shared.LogOrigin;
import io.liangze.shared.MachineTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who signs here and under which names. */
@Component
public class LogSigners implements LogSignatures {

    private final SigningKeys keys;
    private final LogOrigin host;
    private final Witnesses witnesses;

    LogSigners(SigningKeys keys, LogOrigin host, Witnesses witnesses) {
        this.keys = keys;
        this.host = host;
        this.witnesses = witnesses;
    }

    @Override
    public List<VerifierKey> known(Log log) {
        var known = new ArrayList<>(List.of(verifierKey(log), witnessKey()));
        known.addAll(witnesses.keys());
        return known;
    }

    @Override
    public List<String> damaged() {
        return keys.damaged();
    }

    private LogName name() {
        return new LogName(host.host());
    }

    public String origin(Log log) {
        return name().origin(log);
    }

    NoteSigner log(Log log) {
        return keys.signer(origin(log), VerifierKey.ED25519);
    }

    /** The key with which this deployment cosigns, for others and to date its own heads. */
    public NoteSigner witness() {
        return keys.signer(name().witness(), VerifierKey.COSIGNATURE);
    }

    public VerifierKey verifierKey(Log log) {
        return log(log).verifierKey();
    }

    public VerifierKey witnessKey() {
        return witness().verifierKey();
    }

    /** The note of a head: the log's signature, and a cosignature of our own that says when. */
    SignedNote sign(Log log, String text) {
        var now = MachineTime.now();
        return new SignedNote(text, List.of(log(log).sign(text, now), witness().sign(text, now)));
    }
}
