package io.liangze.ledger.witness;

/**
 * What a witness answers over HTTP: C2SP tlog-witness, section add-checkpoint.
 *
 * @param status 200 with signature lines; 400, 403, 404, 409 with the size last cosigned, or 422
 * @param contentType the media type
 * @param body in UTF-8
 */
public record WitnessAnswer(int status, String contentType, String body) {

    static WitnessAnswer plain(int status, String body) {
        return new WitnessAnswer(status, "text/plain; charset=utf-8", body);
    }

    static WitnessAnswer conflict(long size) {
        return new WitnessAnswer(409, "text/x.tlog.size", size + "\n");
    }
}
