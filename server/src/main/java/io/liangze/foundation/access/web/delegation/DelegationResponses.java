package io.liangze.foundation.access.web.delegation;

import io.liangze.foundation.access.domain.delegation.Delegation;
import io.liangze.foundation.access.domain.delegation.Delegations;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PersonCard;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shapes delegations as the API shows them. */
@Component
class DelegationResponses {

    private final Delegations delegations;
    private final OrganizationDirectory organization;
    private final BusinessTime time;

    DelegationResponses(Delegations delegations, OrganizationDirectory organization, BusinessTime time) {
        this.delegations = delegations;
        this.organization = organization;
        this.time = time;
    }

    /**
     * A delegation.
     *
     * @param given whether the reader gave it; else it was given to him
     * @param lastOn the last day on which it holds, or held
     * @param version for {@code If-Match}
     */
    @Schema(name = "Delegation")
    record DelegationResponse(
            @Schema(format = "uuid") String id,
            Ref post,
            Ref unit,
            Ref holder,
            Ref delegate,
            boolean given,
            LocalDate fromOn,
            LocalDate lastOn,
            String reason,
            boolean inForce,
            long version,
            List<AllowedAct> acts) {}

    List<DelegationResponse> of(PersonId reader) {
        List<Delegation> all = delegations.of(reader);
        Map<PostId, PostCard> posts =
                organization
                        .posts(all.stream().map(Delegation::post).collect(Collectors.toSet()), time.today())
                        .stream()
                        .collect(Collectors.toMap(PostCard::id, Function.identity()));
        Map<PersonId, PersonCard> persons = organization
                .persons(all.stream()
                        .flatMap(one -> Stream.of(one.holder(), one.delegate()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
        return all.stream()
                .map(one -> {
                    PostCard post = posts.get(one.post());
                    PersonCard holder = persons.get(one.holder());
                    PersonCard delegate = persons.get(one.delegate());
                    if (post == null || holder == null || delegate == null) {
                        throw new IllegalStateException("a delegation names what does not exist: " + one.id());
                    }
                    return response(one, post, holder, delegate, reader);
                })
                .toList();
    }

    DelegationResponse one(PersonId reader, UUID id) {
        return of(reader).stream()
                .filter(one -> one.id().equals(id.toString()))
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private DelegationResponse response(
            Delegation one, PostCard post, PersonCard holder, PersonCard delegate, PersonId reader) {
        boolean inForce = one.isInForce(time.today());
        return new DelegationResponse(
                one.id().toString(),
                new Ref(post.id().toString(), post.name()),
                new Ref(post.unit().id().toString(), post.unit().name()),
                new Ref(holder.id().toString(), holder.name()),
                new Ref(delegate.id().toString(), delegate.name()),
                one.holder().equals(reader),
                one.fromOn(),
                one.toOn().minusDays(1),
                one.reason(),
                inForce,
                one.version(),
                List.of(inForce ? AllowedAct.allowed("end") : AllowedAct.forbidden("end", "access-028", Map.of())));
    }
}
