package io.liangze.foundation.organization.web.people;

import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.people.EnterPeople;
import io.liangze.foundation.organization.application.people.People;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
class PersonController {

    /** As many as a dialog shows; whoever is not among them is found by a longer piece of the name. */
    private static final int SHOWN = 20;

    private final EnterPeople enterPeople;
    private final People people;
    private final Idempotency idempotency;
    private final CurrentScope scope;
    private final BusinessTime time;

    PersonController(
            EnterPeople enterPeople, People people, Idempotency idempotency, CurrentScope scope, BusinessTime time) {
        this.enterPeople = enterPeople;
        this.people = people;
        this.idempotency = idempotency;
        this.scope = scope;
        this.time = time;
    }

    /** @param q part of the name, two characters or more */
    record PersonQuery(@NotNull @Size(min = 2, max = 60) String q) {}

    @Schema(name = "AddPersonRequest")
    record AddPersonRequest(@NotBlank @Size(max = 60) String name) {}

    /** @param to the first day without the post */
    @Schema(name = "PersonTerm")
    record TermOfPerson(
            Ref post,
            Ref unit,
            TermCapacity capacity,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @param posts those held today */
    @Schema(name = "PersonSummary")
    record PersonSummary(@Schema(format = "uuid") String id, String name, List<TermOfPerson> posts) {}

    /**
     * A person.
     *
     * @param posts those held today
     * @param terms all, the latest first
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Person")
    record PersonResponse(
            @Schema(format = "uuid") String id,
            String name,
            List<TermOfPerson> posts,
            List<TermOfPerson> terms,
            @Nullable @Schema(format = "uuid") String trace) {}

    @GetMapping("/api/persons")
    @Operation(
            operationId = "organization_searchPersons",
            summary = "The first twenty persons whose name holds a text; who looked is traced")
    @Operates(permission = OrganizationDeclarations.PERSON_READ, sensitive = true)
    Page<PersonSummary> search(@ParameterObject @Valid PersonQuery query) {
        return Page.whole(enterPeople.search(query.q(), SHOWN, scope.actor()).stream()
                .map(person -> new PersonSummary(person.id().toString(), person.name(), today(person)))
                .toList());
    }

    @GetMapping("/api/persons/{id}")
    @Operation(
            operationId = "organization_readPerson",
            summary = "A person with the posts held through time; who read it is traced")
    @Operates(permission = OrganizationDeclarations.PERSON_READ, sensitive = true)
    PersonResponse read(@PathVariable PersonId id) {
        return whole(enterPeople.read(id, scope.actor()), null);
    }

    @PostMapping("/api/persons")
    @Operation(operationId = "organization_addPerson", summary = "Adds a person")
    @Operates(permission = OrganizationDeclarations.PERSON_ADD)
    ResponseEntity<PersonResponse> add(IdempotencyKey key, @RequestBody @Valid AddPersonRequest request) {
        Actor actor = scope.actor();
        var outcome = idempotency.once(key, actor.person(), "add person", request, () -> {
            var done = enterPeople.add(request.name().strip(), actor);
            return new Idempotency.Done(done.person().value(), done.trace(), HttpStatus.CREATED.value());
        });
        var answer = ResponseEntity.status(outcome.status());
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        var person = people.find(new PersonId(outcome.id())).orElseThrow(Refusal::absent);
        return answer.body(whole(person, outcome.trace().toString()));
    }

    private PersonResponse whole(People.Person person, @Nullable String trace) {
        return new PersonResponse(
                person.id().toString(),
                person.name(),
                today(person),
                person.terms().stream().map(PersonController::term).toList(),
                trace);
    }

    private List<TermOfPerson> today(People.Person person) {
        return person.terms().stream()
                .filter(held -> held.isInForce(time.today()))
                .map(PersonController::term)
                .toList();
    }

    private static TermOfPerson term(People.Held held) {
        return new TermOfPerson(
                new Ref(held.post().id(), held.post().name()),
                new Ref(held.unit().id(), held.unit().name()),
                held.capacity(),
                held.from(),
                held.to());
    }
}
