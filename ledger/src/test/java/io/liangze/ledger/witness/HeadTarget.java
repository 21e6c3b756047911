package io.liangze.ledger.witness;

import io.liangze.ledger.LedgerFormatException;

/** Lets the fuzzing of another package reach the reader of a witness's file. */
public final class HeadTarget {

    private HeadTarget() {}

    /** The file's text again. */
    public static String parse(byte[] bytes) throws LedgerFormatException {
        WitnessState.Head head = FileWitnessState.parse(bytes);
        return head.size() + "\n" + head.root() + "\n";
    }
}
