package io.liangze.foundation.trace.web;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogSigners;
import io.liangze.foundation.trace.application.PublishedLog;
import io.liangze.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The files of a log, as C2SP tlog-tiles serves them. */
@Component
public class LogFiles {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final PublishedLog published;
    private final LogSigners signers;

    LogFiles(PublishedLog published, LogSigners signers) {
        this.published = published;
        this.signers = signers;
    }

    /** @throws Refusal 404 before the first head is published */
    public ResponseEntity<byte[]> checkpoint(Log log, CacheControl cached) {
        byte[] note = published.head(log).orElseThrow(Refusal::absent).note().bytes();
        return ResponseEntity.ok().contentType(TEXT).cacheControl(cached).body(note);
    }

    /**
     * A tile or a bundle.
     *
     * @param path of the request behind the log's address, as it was sent
     * @param shared whether caches between may keep it
     * @throws Refusal 404 if there is none, or it is not published
     */
    public ResponseEntity<byte[]> tile(Log log, String path, boolean shared) {
        byte[] tile = published.tile(log, path).orElseThrow(Refusal::absent);
        CacheControl cached = CacheControl.maxAge(FOR_EVER).immutable();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(shared ? cached.cachePublic() : cached.cachePrivate())
                .body(tile);
    }

    public ResponseEntity<byte[]> verifierKey(Log log) {
        return line(signers.verifierKey(log).text());
    }

    /** The key with which this deployment cosigns. */
    public ResponseEntity<byte[]> witnessKey() {
        return line(signers.witnessKey().text());
    }

    private static ResponseEntity<byte[]> line(String text) {
        return ResponseEntity.ok().contentType(TEXT).body((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
