package io.liangze.ledger.witness;

/** What a witness answers: status, media type and body of the HTTP response. */
public record WitnessAnswer(int status, String contentType, String body) {

    static WitnessAnswer plain(int status, String body) {
        return new WitnessAnswer(status, "text/plain; charset=utf-8", body);
    }

    static WitnessAnswer conflict(long size) {
        return new WitnessAnswer(409, "text/x.tlog.size", size + "\n");
    }
}
