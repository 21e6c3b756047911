package io.liangze.foundation.access.application.openid;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The organization's provider, asked over the net. */
interface OpenIdProvider {

    /**
     * Where the browser goes to prove who it is.
     *
     * @throws io.liangze.shared.Refusal {@link OpenIdFault#AWAY} if the provider cannot be reached
     */
    URI address(OpenIdSettings.Provider provider, String state, OpenIdSecret secret);

    /**
     * Whom the provider vouches for.
     *
     * @param user his user name
     * @param fresh whether it says that he has just proved himself there
     */
    record Vouched(String user, boolean fresh) {}

    /**
     * The user name that the provider vouches for; nobody else may have written what it rests on.
     *
     * @param parameters with which the browser came back
     * @throws io.liangze.shared.Refusal with the fault
     */
    Vouched user(OpenIdSettings.Provider provider, Map<String, List<String>> parameters, OpenIdSecret secret);
}
