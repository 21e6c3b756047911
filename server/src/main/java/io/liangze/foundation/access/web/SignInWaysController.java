package io.liangze.foundation.access.web;

import io.liangze.foundation.access.application.openid.OpenIdSettings;
import io.liangze.shared.PublicAddress;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "access")
class SignInWaysController {

    private final OpenIdSettings openId;
    private final PublicAddress ours;

    SignInWaysController(OpenIdSettings openId, PublicAddress ours) {
        this.openId = openId;
        this.ours = ours;
    }

    /**
     * How one may sign in here, besides name and password.
     *
     * @param openId what the organization's own provider is called; null if there is none
     * @param passkeyHost the host to which passkeys are bound; null where they cannot be
     */
    @Schema(name = "SignInWays")
    record SignInWays(
            @Nullable ProviderName openId, @Nullable String passkeyHost) {}

    /** The name of a provider in both languages. */
    @Schema(name = "ProviderName")
    record ProviderName(String zh, String en) {}

    @GetMapping("/api/session/ways")
    @Operation(operationId = "access_readWays", summary = "How one may sign in here, besides name and password")
    @Operates(permission = Operates.OPEN)
    SignInWays read() {
        return new SignInWays(
                openId.provider()
                        .map(provider -> new ProviderName(provider.nameZh(), provider.nameEn()))
                        .orElse(null),
                ours.hostName().orElse(null));
    }
}
