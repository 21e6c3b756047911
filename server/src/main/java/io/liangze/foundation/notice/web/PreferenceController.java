package io.liangze.foundation.notice.web;

import io.liangze.foundation.notice.Carrier.Channel;
import io.liangze.foundation.notice.application.ChoosePreference;
import io.liangze.foundation.notice.application.outside.Carriers;
import io.liangze.foundation.notice.domain.Preference;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notice")
class PreferenceController {

    private final ChoosePreference choose;
    private final Carriers carriers;
    private final CurrentScope scope;

    PreferenceController(ChoosePreference choose, Carriers carriers, CurrentScope scope) {
        this.choose = choose;
        this.carriers = carriers;
        this.scope = scope;
    }

    @Schema(name = "InboxPreferencesRequest")
    record PreferencesRequest(
            @NotNull Boolean mail, @NotNull Boolean sms) {}

    /**
     * Where the person wants to hear that something waits.
     *
     * @param ready the channels on which this deployment really sends
     */
    @Schema(name = "InboxPreferences")
    record PreferencesResponse(boolean mail, boolean sms, List<Channel> ready) {}

    @GetMapping("/api/inbox-preferences")
    @Operation(operationId = "notice_readPreferences", summary = "Where the person wants to hear that something waits")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<PreferencesResponse> read() {
        return answer(choose.of(scope.actor().person()));
    }

    @PutMapping("/api/inbox-preferences")
    @Operation(operationId = "notice_choosePreferences", summary = "Chooses it")
    @Operates(permission = Operates.SIGNED_IN)
    ResponseEntity<PreferencesResponse> replace(IfMatch seen, @RequestBody @Valid PreferencesRequest request) {
        return answer(
                choose.handle(new Preference(scope.actor().person(), request.mail(), request.sms(), seen.version())));
    }

    private ResponseEntity<PreferencesResponse> answer(Preference preference) {
        return ResponseEntity.ok()
                .eTag("\"" + preference.version() + "\"")
                .body(new PreferencesResponse(
                        preference.mail(),
                        preference.sms(),
                        carriers.ready().stream().sorted().toList()));
    }
}
