package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tree.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * A log behind a URL. What is read is bounded in bytes, before and after decompression, and in time, the body included;
 * so neither a small answer nor a slow one holds the reader up. Redirections are not followed: a log's address is fixed.
 */
public final class HttpLog implements LogSource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How much longer than its content a gzip stream may be. */
    private static final int GZIP_OVERHEAD = 4096;

    private final HttpClient client;
    private final Duration patience;
    private final String prefix;

    /**
     * The log whose checkpoint lies at {@code <prefix>/checkpoint}.
     *
     * @throws IllegalArgumentException unless it is an http or https URL with a host and without a query
     */
    public HttpLog(URI prefix) {
        this(prefix, PATIENCE);
    }

    HttpLog(URI prefix, Duration patience) {
        String scheme = String.valueOf(prefix.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?")
                || prefix.getHost() == null
                || prefix.getRawQuery() != null
                || prefix.getRawFragment() != null) {
            throw new IllegalArgumentException("not the URL of a log: " + prefix);
        }
        this.prefix = prefix.toString().replaceAll("/+$", "");
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public byte[] checkpoint() throws LedgerFormatException {
        return get("checkpoint", SignedNote.MAX_BYTES)
                .orElseThrow(() -> LedgerFormatException.unavailable("no checkpoint"));
    }

    @Override
    public Optional<byte[]> read(TileCoordinates tile) throws LedgerFormatException {
        int bound =
                tile.level() == TileCoordinates.ENTRIES ? EntryBundle.MAX_BYTES : TileCoordinates.FULL * Hashing.BYTES;
        return get(tile.path(), bound);
    }

    private Optional<byte[]> get(String path, int bound) throws LedgerFormatException {
        var request = HttpRequest.newBuilder(URI.create(prefix + "/" + path))
                .header("Accept-Encoding", "gzip, identity")
                .build();
        HttpResponse<byte[]> response = send(path, request, bound + GZIP_OVERHEAD);
        if (response.statusCode() == 404) {
            return Optional.empty();
        }
        if (response.statusCode() != 200) {
            throw LedgerFormatException.unavailable(path + ": status " + response.statusCode());
        }
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        byte[] bytes = switch (encoding.toLowerCase(Locale.ROOT)) {
            case "identity" -> response.body();
            case "gzip", "x-gzip" -> unzip(path, response.body(), bound);
            default -> throw LedgerFormatException.unavailable(path + ": an encoding nobody asked for");
        };
        if (bytes.length > bound) {
            throw LedgerFormatException.malformed(path + " is larger than " + bound + " bytes");
        }
        return Optional.of(bytes);
    }

    private HttpResponse<byte[]> send(String path, HttpRequest request, int bound) throws LedgerFormatException {
        BodyHandler<byte[]> bounded = BodyHandlers.limiting(BodyHandlers.ofByteArray(), bound);
        BodyHandler<byte[]> handler =
                info -> info.statusCode() == 200 ? bounded.apply(info) : BodySubscribers.replacing(new byte[0]);
        var answer = client.sendAsync(request, handler);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw LedgerFormatException.unavailable(path + ": " + e.getCause());
        } catch (TimeoutException e) {
            throw LedgerFormatException.unavailable(path + ": no whole answer within " + patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LedgerFormatException.unavailable(path + ": interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private static byte[] unzip(String path, byte[] bytes, int bound) throws LedgerFormatException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(bound + 1);
        } catch (IOException e) {
            throw LedgerFormatException.malformed(path + ": not gzip");
        }
    }
}
