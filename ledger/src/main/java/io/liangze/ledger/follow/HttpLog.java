package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A log behind a URL. What is read is bounded after decompression, so a small answer cannot fill the memory. */
public final class HttpLog implements LogSource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String prefix;

    public HttpLog(URI prefix) {
        this.prefix = prefix.toString().replaceAll("/+$", "");
    }

    @Override
    public byte[] checkpoint() throws LedgerFormatException {
        return get("checkpoint", SignedNote.MAX_BYTES)
                .orElseThrow(() -> LedgerFormatException.unavailable("no checkpoint"));
    }

    @Override
    public Optional<byte[]> read(TileCoordinates tile) throws LedgerFormatException {
        int bound = tile.level() == TileCoordinates.ENTRIES ? EntryBundle.MAX_BYTES : 32 * TileCoordinates.FULL;
        return get(tile.path(), bound);
    }

    private Optional<byte[]> get(String path, int bound) throws LedgerFormatException {
        var request = HttpRequest.newBuilder(URI.create(prefix + "/" + path))
                .header("Accept-Encoding", "gzip, identity")
                .timeout(PATIENCE)
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream raw = response.body()) {
                if (response.statusCode() == 404) {
                    return Optional.empty();
                }
                if (response.statusCode() != 200) {
                    throw LedgerFormatException.unavailable(path + ": status " + response.statusCode());
                }
                boolean zipped = response.headers()
                        .firstValue("Content-Encoding")
                        .orElse("")
                        .equals("gzip");
                InputStream in = zipped ? new GZIPInputStream(raw) : raw;
                byte[] bytes = in.readNBytes(bound + 1);
                if (bytes.length > bound) {
                    throw LedgerFormatException.malformed(path + " is larger than " + bound + " bytes");
                }
                return Optional.of(bytes);
            }
        } catch (IOException e) {
            throw LedgerFormatException.unavailable(path + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LedgerFormatException.unavailable(path + ": interrupted");
        }
    }
}
