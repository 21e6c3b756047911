package io.liangze.foundation.organization.web.people;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.PostViews;
import io.liangze.foundation.organization.application.StaffPost;
import io.liangze.foundation.organization.web.AsOf;
import io.liangze.foundation.organization.web.people.PostResponses.PostHistory;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class PostController {

    private final PostViews posts;
    private final PostResponses responses;
    private final StaffPost staffPost;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    PostController(
            PostViews posts,
            PostResponses responses,
            StaffPost staffPost,
            Idempotency idempotency,
            CurrentScope scope) {
        this.posts = posts;
        this.responses = responses;
        this.staffPost = staffPost;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** 任职. */
    @Schema(name = "FillPostRequest")
    record FillPostRequest(
            @NotNull @Schema(format = "uuid") UUID person,
            @NotNull TermCapacity capacity,
            @NotNull LocalDate from) {}

    /** @param on the first day without the post */
    @Schema(name = "VacatePostRequest")
    record VacatePostRequest(@NotNull LocalDate on) {}

    /**
     * 交接.
     *
     * @param on the successor's first day
     * @param note what is open
     */
    @Schema(name = "HandOverPostRequest")
    record HandOverPostRequest(
            @NotNull @Schema(format = "uuid") UUID successor,
            @NotNull TermCapacity capacity,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 2000) String note) {}

    /**
     * What the post is from a day on; all of it, also what stays.
     *
     * @param otherBusiness whether the portfolio of a discipline post holds other business
     * @param villages the villages that its holder looks after
     */
    @Schema(name = "ChangePostRequest")
    record ChangePostRequest(
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable @Size(max = 200) String portfolio,
            @NotNull Boolean otherBusiness,
            @NotNull @Size(max = 50) Set<@NotNull UUID> villages,
            @NotNull LocalDate from) {}

    @GetMapping("/api/posts/{id}")
    @Operation(operationId = "organization_readPost", summary = "A post with its holders and states through time")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    ResponseEntity<PostHistory> read(@PathVariable PostId id, @ParameterObject AsOf day) {
        return answer(id, day.asOf(), null);
    }

    @PostMapping("/api/posts/{id}/acts/fill")
    @Operation(operationId = "organization_fillPost", summary = "Enters who holds the post from a day on")
    @Operates(
            permission = OrganizationDeclarations.POST_FILL,
            problems = {"organization-004", "organization-005", "organization-030", "organization-035"})
    ResponseEntity<PostHistory> fill(
            @PathVariable PostId id, IfMatch seen, IdempotencyKey key, @RequestBody @Valid FillPostRequest request) {
        var entry = new StaffPost.Fill(new PersonId(request.person()), request.capacity(), request.from());
        return act(OrganizationDeclarations.POST_FILL, id, seen, key, request, entry);
    }

    @PostMapping("/api/posts/{id}/acts/vacate")
    @Operation(operationId = "organization_vacatePost", summary = "Ends the holder's term")
    @Operates(
            permission = OrganizationDeclarations.POST_FILL,
            problems = {"organization-004", "organization-031"})
    ResponseEntity<PostHistory> vacate(
            @PathVariable PostId id, IfMatch seen, IdempotencyKey key, @RequestBody @Valid VacatePostRequest request) {
        var entry = new StaffPost.Vacate(request.on());
        return act(OrganizationDeclarations.POST_FILL, id, seen, key, request, entry);
    }

    @PostMapping("/api/posts/{id}/acts/hand-over")
    @Operation(operationId = "organization_handOverPost", summary = "Ends the holder's term and begins the successor's")
    @Operates(
            permission = OrganizationDeclarations.POST_FILL,
            problems = {
                "organization-004",
                "organization-005",
                "organization-031",
                "organization-032",
                "organization-035"
            })
    ResponseEntity<PostHistory> handOver(
            @PathVariable PostId id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid HandOverPostRequest request) {
        var entry = new StaffPost.HandOver(
                new PersonId(request.successor()), request.capacity(), request.on(), request.note());
        return act(OrganizationDeclarations.POST_FILL, id, seen, key, request, entry);
    }

    @PostMapping("/api/posts/{id}/acts/change")
    @Operation(operationId = "organization_changePost", summary = "Enters what the post is from a day on")
    @Operates(
            permission = OrganizationDeclarations.POST_CHANGE,
            problems = {"organization-004", "organization-005", "organization-033", "organization-034"})
    ResponseEntity<PostHistory> change(
            @PathVariable PostId id, IfMatch seen, IdempotencyKey key, @RequestBody @Valid ChangePostRequest request) {
        var entry = new StaffPost.Change(
                request.rank(),
                request.managedBy(),
                request.portfolio(),
                request.otherBusiness(),
                request.villages().stream().map(PlaceId::new).collect(Collectors.toSet()),
                request.from());
        return act(OrganizationDeclarations.POST_CHANGE, id, seen, key, request, entry);
    }

    private ResponseEntity<PostHistory> act(
            String permission, PostId id, IfMatch seen, IdempotencyKey key, Object request, StaffPost.Entry entry) {
        scope.require(
                permission, posts.find(id, null).orElseThrow(Refusal::absent).unit());
        Actor actor = scope.actor();
        String operation = entry.getClass().getSimpleName() + " " + id;
        var outcome = idempotency.once(key, actor.person(), operation, request, () -> {
            UUID trace = staffPost.handle(new StaffPost.Command(id, seen.version(), entry, actor));
            return new Idempotency.Done(id.value(), trace, HttpStatus.OK.value());
        });
        return answer(id, null, outcome);
    }

    private ResponseEntity<PostHistory> answer(
            PostId id, @Nullable LocalDate asOf, Idempotency.@Nullable Outcome outcome) {
        PostViews.Whole post = posts.find(id, asOf).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome == null ? HttpStatus.OK.value() : outcome.status())
                .eTag("\"" + post.version() + "\"");
        if (outcome != null && outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(responses.whole(post, asOf, outcome == null ? null : outcome.trace()));
    }
}
