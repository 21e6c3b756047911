package io.liangze.foundation.access.web.exports;

import io.liangze.foundation.access.application.exports.ExportRequestViews;
import io.liangze.foundation.access.application.exports.ExportSight;
import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportState;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PersonCard;
import io.liangze.foundation.organization.OrganizationDirectory.UnitCard;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shapes requests for confidential lists as the API shows them. */
@Component
class ExportRequestResponses {

    private final ExportSight sight;
    private final ExportRequestViews views;
    private final OrganizationDirectory organization;
    private final BusinessTime time;
    private final JsonMapper json;

    ExportRequestResponses(
            ExportSight sight,
            ExportRequestViews views,
            OrganizationDirectory organization,
            BusinessTime time,
            JsonMapper json) {
        this.sight = sight;
        this.views = views;
        this.organization = organization;
        this.time = time;
        this.json = json;
    }

    /**
     * A request for a confidential list.
     *
     * @param number by which people speak of it
     * @param list the list's name: {@code lead.leads}
     * @param title what people call the list, Chinese and English
     * @param query its parameters
     * @param unit of the post in which it was asked for
     * @param refusal the reason, if it was refused
     * @param takes whether this reader takes the list now: he asked for it in this post, it was approved, and it is not too late
     * @param takenBefore the first moment at which it can be taken no more, if it was approved
     * @param version for {@code If-Match}
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "ExportRequest")
    record ExportRequestResponse(
            @Schema(format = "uuid") String id,
            long number,
            String list,
            String title,
            Map<String, Object> query,
            String reason,
            ExportState state,
            Ref requestedBy,
            Ref unit,
            Instant requestedAt,
            @Nullable Ref decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String refusal,
            boolean takes,
            @Schema(format = "date-time") @Nullable Instant takenBefore,
            @Nullable Instant takenAt,
            List<AllowedAct> acts,
            long version,
            @Nullable @Schema(format = "uuid") String trace) {

        ExportRequestResponse {
            acts = List.copyOf(acts);
        }
    }

    Page<ExportRequestResponse> list(@Nullable List<ExportState> states, ListQuery query, Actor actor) {
        Page<ExportRequest> page = views.list(actor.person(), sight.ofOthers(actor), states, query);
        Names names = names(page.items());
        return page.map(request -> response(request, names, actor, null));
    }

    ExportRequestResponse one(UUID id, Actor actor, @Nullable UUID trace) {
        ExportRequest request = sight.require(id, actor);
        return response(request, names(List.of(request)), actor, trace);
    }

    private record Names(Map<PersonId, PersonCard> people, Map<UnitId, UnitCard> units) {

        Ref person(PersonId id) {
            PersonCard card = people.get(id);
            return new Ref(id.toString(), card == null ? "" : card.name());
        }

        Ref unit(UnitId id) {
            UnitCard card = units.get(id);
            return new Ref(id.toString(), card == null ? "" : card.name());
        }
    }

    private Names names(List<ExportRequest> requests) {
        var people = requests.stream()
                .flatMap(request -> Stream.of(request.requester(), request.decider()))
                .filter(Objects::nonNull)
                .map(Actor::person)
                .collect(Collectors.toUnmodifiableSet());
        var units =
                requests.stream().map(request -> request.requester().unit()).collect(Collectors.toUnmodifiableSet());
        return new Names(
                organization.persons(people).stream().collect(Collectors.toMap(PersonCard::id, Function.identity())),
                organization.units(units, time.today()).stream()
                        .collect(Collectors.toMap(UnitCard::id, Function.identity())));
    }

    private ExportRequestResponse response(ExportRequest request, Names names, Actor actor, @Nullable UUID trace) {
        Actor decider = request.decider();
        return new ExportRequestResponse(
                request.id().toString(),
                request.number(),
                request.list(),
                sight.titleOf(request),
                parameters(request.query()),
                request.reason(),
                request.state(),
                names.person(request.requester().person()),
                names.unit(request.requester().unit()),
                request.requestedAt(),
                decider == null ? null : names.person(decider.person()),
                request.decidedAt(),
                request.refusal(),
                request.requester().equals(actor)
                        && request.takenBefore().filter(time.now()::isBefore).isPresent(),
                request.takenBefore().orElse(null),
                request.takenAt(),
                acts(request, actor),
                request.version(),
                trace == null ? null : trace.toString());
    }

    /** Those that say something. */
    private Map<String, Object> parameters(String query) {
        var said = new LinkedHashMap<String, Object>();
        json.readValue(query, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {})
                .forEach((name, value) -> {
                    if (value != null) {
                        said.put(name, value);
                    }
                });
        return said;
    }

    private static List<AllowedAct> acts(ExportRequest request, Actor actor) {
        return List.of(
                act(request, actor, "approve", AllowedAct.Need.REAUTHENTICATION),
                act(request, actor, "refuse", AllowedAct.Need.REASON));
    }

    private static AllowedAct act(ExportRequest request, Actor actor, String act, AllowedAct.Need need) {
        return request.whyNotDecide(actor)
                .map(rule -> AllowedAct.forbidden(act, rule.code(), Map.of()))
                .orElseGet(() -> AllowedAct.allowed(act, need));
    }
}
