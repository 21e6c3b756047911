package io.liangze.foundation.access.web.signin;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.sessions.EndSession;
import io.liangze.foundation.access.application.sessions.OwnSessions;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SessionId;
import io.liangze.foundation.access.domain.SignIns;
import io.liangze.foundation.access.domain.signin.Browser;
import io.liangze.foundation.access.domain.signin.OperatingSystem;
import io.liangze.foundation.access.web.SessionEntrance;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Problem;
import io.liangze.shared.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A person's own sessions: where he is signed in, and the end of what he does not know. */
@RestController
@Tag(name = "access")
class OwnSessionController {

    private static final String NEWEST_FIRST = "-seenAt";

    private final OwnSessions own;
    private final SignIns signIns;
    private final EndSession endSession;
    private final Idempotency idempotency;
    private final Problems problems;

    OwnSessionController(
            OwnSessions own, SignIns signIns, EndSession endSession, Idempotency idempotency, Problems problems) {
        this.own = own;
        this.signIns = signIns;
        this.endSession = endSession;
        this.idempotency = idempotency;
        this.problems = problems;
    }

    /** What the list may be asked. */
    public record OwnSessionQuery(
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {

        @Override
        public String sort() {
            return sort == null ? NEWEST_FIRST : sort;
        }
    }

    /**
     * A session of the person who asks.
     *
     * @param current the one that asks
     * @param address where it was opened from; null if that was not kept
     * @param seenAt when it last asked for something, to a minute
     */
    @Schema(name = "OwnSession")
    record OwnSessionResponse(
            @Schema(format = "uuid") String id,
            boolean current,
            SignInMethod method,
            @Nullable String address,
            Browser browser,
            OperatingSystem system,
            Instant createdAt,
            Instant seenAt) {}

    /** A sign-in that was finished. */
    @Schema(name = "FormerSignIn")
    record FormerSignInResponse(
            Instant signedInAt,
            SignInMethod method,
            @Nullable String address,
            Browser browser,
            OperatingSystem system) {}

    /** @param signIn the last one before the present session; null if there was none in the last six months */
    @Schema(name = "LastSignIn")
    record LastSignInResponse(@Nullable FormerSignInResponse signIn) {}

    /** @param trace the entry of the act */
    @Schema(name = "EndedSession")
    record EndedSessionResponse(
            @Schema(format = "uuid") String id,
            @Schema(format = "uuid") String trace) {}

    /** @param ids of the caller's sessions */
    @Schema(name = "EndSessionsRequest")
    record EndSessionsRequest(
            @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> ids) {}

    /**
     * What came of one of many.
     *
     * @param trace the entry of the act; null if it was refused
     * @param problem why it was refused; null if it was done
     */
    @Schema(name = "SessionEnding")
    record SessionEndingResponse(
            @Schema(format = "uuid") String id,
            @Nullable @Schema(format = "uuid") String trace,
            @Nullable Problem problem) {}

    /** @param items one for each that was asked for, in the same order */
    @Schema(name = "SessionEndings")
    record SessionEndingsResponse(List<SessionEndingResponse> items) {}

    @GetMapping("/api/sessions")
    @Operation(operationId = "access_listSessions", summary = "Where the caller is signed in")
    @Operates(permission = Operates.SIGNED_IN)
    Page<OwnSessionResponse> list(@ParameterObject @Valid OwnSessionQuery query) {
        Session current = SessionEntrance.current();
        return own.list(current.actor().person(), query, MachineTime.now())
                .map(row -> new OwnSessionResponse(
                        row.id().toString(),
                        row.id().equals(current.id()),
                        row.method(),
                        known(row.device().address()),
                        row.device().browser(),
                        row.device().system(),
                        row.createdAt(),
                        row.seenAt()));
    }

    private static @Nullable String known(String address) {
        return address.isEmpty() ? null : address;
    }

    @GetMapping("/api/session/last-sign-in")
    @Operation(
            operationId = "access_readLastSignIn",
            summary = "When and from where the caller signed in before this time")
    @Operates(permission = Operates.SIGNED_IN)
    LastSignInResponse lastSignIn() {
        return new LastSignInResponse(signIns.before(SessionEntrance.current())
                .map(before -> new FormerSignInResponse(
                        before.at(),
                        before.method(),
                        known(before.device().address()),
                        before.device().browser(),
                        before.device().system()))
                .orElse(null));
    }

    /** Whatever the session does meanwhile, it ends; so no version is asked for. */
    @PostMapping("/api/sessions/{id}/acts/end")
    @Operation(operationId = "access_endOwnSession", summary = "Ends one of the caller's sessions")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<EndedSessionResponse> end(@PathVariable UUID id, IdempotencyKey key) {
        var outcome = done(id, key);
        var answer = ResponseEntity.status(outcome.status());
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(new EndedSessionResponse(
                outcome.id().toString(), outcome.trace().toString()));
    }

    @PostMapping("/api/sessions/acts/end")
    @Operation(operationId = "access_endOwnSessions", summary = "Ends several of the caller's sessions, each by itself")
    @Operates(permission = Operates.SIGNED_IN, reauthentication = true)
    SessionEndingsResponse endMany(
            IdempotencyKey key, @RequestBody @Valid EndSessionsRequest request, HttpServletRequest servlet) {
        return new SessionEndingsResponse(
                request.ids().stream().map(id -> endOne(id, key, servlet)).toList());
    }

    private SessionEndingResponse endOne(UUID id, IdempotencyKey key, HttpServletRequest servlet) {
        try {
            return new SessionEndingResponse(
                    id.toString(), done(id, keyOf(id, key)).trace().toString(), null);
        } catch (Refusal refusal) {
            return new SessionEndingResponse(
                    id.toString(), null, problems.problem(refusal, "/api/sessions/" + id, servlet));
        }
    }

    /** Each of many is an act with a key of its own, which follows from that of all. */
    private static IdempotencyKey keyOf(UUID id, IdempotencyKey key) {
        return new IdempotencyKey(UUID.nameUUIDFromBytes((key.value() + "/" + id).getBytes(StandardCharsets.UTF_8)));
    }

    private Idempotency.Outcome done(UUID id, IdempotencyKey key) {
        var owner = SessionEntrance.current().actor();
        return idempotency.once(
                key,
                owner.person(),
                "end session " + id,
                id,
                () -> new Idempotency.Done(id, endSession.handle(owner, new SessionId(id)), HttpStatus.OK.value()));
    }
}
