package io.liangze.foundation.access.web.contacts;

import io.liangze.foundation.access.application.contacts.ChangeContact;
import io.liangze.foundation.access.domain.contacts.Contact;
import io.liangze.foundation.access.domain.contacts.MailAddress;
import io.liangze.foundation.access.domain.contacts.Telephone;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "access")
class ContactController {

    private final ChangeContact changeContact;
    private final CurrentScope scope;

    ContactController(ChangeContact changeContact, CurrentScope scope) {
        this.changeContact = changeContact;
        this.scope = scope;
    }

    /**
     * How one is reached, as people write it; what is left out is taken away.
     *
     * @param telephone a mobile number, or a landline with its area code
     */
    @Schema(name = "ContactRequest")
    record ContactRequest(
            @Nullable @Size(max = 40) String telephone,
            @Nullable @Size(max = MailAddress.LONGEST) String mail) {

        /** Everything that is wrong is told at once. */
        Contact contact(PersonId person, long seenVersion) {
            var violations = new ArrayList<Violation>();
            var contact = new Contact(
                    person,
                    read("telephone", telephone, Telephone::read, violations),
                    read("mail", mail, MailAddress::read, violations),
                    seenVersion);
            if (!violations.isEmpty()) {
                throw Refusal.violations(violations);
            }
            return contact;
        }

        private static <T> @Nullable T read(
                String member,
                @Nullable String text,
                Function<String, Optional<T>> reader,
                List<Violation> violations) {
            if (text == null || text.isBlank()) {
                return null;
            }
            Optional<T> read = reader.apply(text);
            if (read.isEmpty()) {
                violations.add(new Violation("/" + member, member, Map.of()));
            }
            return read.orElse(null);
        }
    }

    /**
     * How one is reached.
     *
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Contact")
    record ContactResponse(
            @Nullable String telephone,
            @Nullable String mail,
            @Nullable @Schema(format = "uuid") String trace) {}

    @GetMapping("/api/session/contact")
    @Operation(operationId = "access_readContact", summary = "How one is reached: one's own telephone and mail")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<ContactResponse> read() {
        return answer(null);
    }

    @PutMapping("/api/session/contact")
    @Operation(operationId = "access_changeContact", summary = "Enters how one is reached")
    @Operates(permission = Operates.SIGNED_IN, reauthentication = true)
    ResponseEntity<ContactResponse> change(IfMatch seen, @RequestBody @Valid ContactRequest request) {
        Actor actor = scope.actor();
        return answer(changeContact
                .handle(request.contact(actor.person(), seen.version()), actor)
                .orElse(null));
    }

    private ResponseEntity<ContactResponse> answer(@Nullable UUID trace) {
        Contact contact = changeContact.read(scope.actor().person());
        return ResponseEntity.ok()
                .eTag("\"" + contact.version() + "\"")
                .body(new ContactResponse(
                        contact.telephoneIfEntered().map(Telephone::number).orElse(null),
                        contact.mailIfEntered().map(MailAddress::address).orElse(null),
                        trace == null ? null : trace.toString()));
    }
}
