package io.liangze.foundation.access.persistence.openid;

import io.liangze.foundation.access.domain.openid.OpenIdRequest;
import io.liangze.foundation.access.domain.openid.OpenIdRequests;
import io.liangze.foundation.access.domain.openid.ReturnPath;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenIdRequests implements OpenIdRequests {

    private final JdbcClient jdbc;

    JdbcOpenIdRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(OpenIdRequest request, String address, int most) {
        return jdbc.sql("""
                        INSERT INTO access_openid_request (state_digest, browser_digest, to_path, address, begun_at)
                        SELECT :state, :browser, :to, :address, :now
                        WHERE (SELECT count(*) FROM access_openid_request
                               WHERE address = :address AND begun_at > :since) < :most
                        """)
                        .param("state", request.stateDigest())
                        .param("browser", request.browserDigest())
                        .param("to", request.to().value())
                        .param("address", address)
                        .param("now", Timestamp.from(request.begunAt()))
                        .param("since", Timestamp.from(request.begunAt().minus(OpenIdRequest.LONGEST)))
                        .param("most", most)
                        .update()
                == 1;
    }

    @Override
    public Optional<OpenIdRequest> take(String stateDigest, String browserDigest, Instant now) {
        return jdbc.sql("""
                        DELETE FROM access_openid_request
                        WHERE state_digest = :state AND browser_digest = :browser AND begun_at > :since
                        RETURNING to_path, begun_at
                        """)
                .param("state", stateDigest)
                .param("browser", browserDigest)
                .param("since", Timestamp.from(now.minus(OpenIdRequest.LONGEST)))
                .query((row, number) -> new OpenIdRequest(
                        stateDigest,
                        browserDigest,
                        new ReturnPath(row.getString("to_path")),
                        row.getTimestamp("begun_at").toInstant()))
                .optional();
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("DELETE FROM access_openid_request WHERE begun_at <= :since")
                .param("since", Timestamp.from(now.minus(OpenIdRequest.LONGEST)))
                .update();
    }
}
