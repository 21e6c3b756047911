package io.liangze.foundation.access.application.passkeys;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.foundation.access.domain.passkeys.PasskeyUse;
import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a browser what it needs to make a passkey. */
@Component
public class OfferPasskey {

    private final ChallengeKeeper challenges;
    private final Passkeys passkeys;
    private final Credentials credentials;
    private final OrganizationDirectory organization;
    private final UserHandles handles;

    OfferPasskey(
            ChallengeKeeper challenges,
            Passkeys passkeys,
            Credentials credentials,
            OrganizationDirectory organization,
            UserHandles handles) {
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.credentials = credentials;
        this.organization = organization;
        this.handles = handles;
    }

    /**
     * What a passkey is made from.
     *
     * @param handle by which the authenticator knows whose it is, base64url
     * @param user the account's user name, which the authenticator shows
     * @param person the name of the person, beside it
     * @param existing those he has, so that no authenticator makes a second
     */
    public record Offer(
            ChallengeKeeper.Issued issued,
            String handle,
            String user,
            String person,
            List<Passkey.PublicHalf> existing) {}

    /** @throws Refusal if the person has as many as anybody may have */
    public Offer handle(PersonId person, String address) {
        List<Passkey> has = passkeys.of(person);
        KeepPasskeys.requireRoom(has);
        var credential = credentials.find(person).orElseThrow(Refusal::absent);
        var card = organization.person(person).orElseThrow(Refusal::absent);
        return new Offer(
                challenges.issue(PasskeyUse.ADDITION, person, address),
                handles.of(person),
                credential.user(),
                card.name(),
                has.stream().map(Passkey::key).toList());
    }
}
