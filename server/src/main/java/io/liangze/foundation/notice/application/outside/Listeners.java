package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.AddressBook;
import io.liangze.foundation.notice.Carrier.Channel;
import io.liangze.foundation.notice.PostHolders;
import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.notice.domain.Preference;
import io.liangze.foundation.notice.domain.Preferences;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who of the recipients can be reached outside of the page, and wants to be. */
@Component
class Listeners {

    private final PostHolders holders;
    private final ObjectProvider<AddressBook> addresses;
    private final Preferences preferences;
    private final BusinessTime time;

    Listeners(PostHolders holders, ObjectProvider<AddressBook> addresses, Preferences preferences, BusinessTime time) {
        this.holders = holders;
        this.addresses = addresses;
        this.preferences = preferences;
        this.time = time;
    }

    /**
     * A person who can be reached.
     *
     * @param posts the main one first
     */
    record Listener(PersonId person, List<Actor> posts, Set<Channel> channels) {

        /** In which posts a message to the recipient reaches him: to himself in his main one. */
        Stream<Actor> as(Recipient recipient) {
            return switch (recipient) {
                case Recipient.OfPerson(PersonId himself) ->
                    himself.equals(person) ? posts.stream().limit(1) : Stream.empty();
                case Recipient.OfPost(PostId post) ->
                    posts.stream().filter(actor -> actor.post().equals(post));
            };
        }
    }

    /** Those of the recipients, and holders of posts among them, who gave an address and have not said no. */
    List<Listener> of(Set<Recipient> recipients) {
        Map<PersonId, AddressBook.Address> known = addressesOf(persons(recipients));
        Map<PersonId, Preference> wishes = preferences.of(known.keySet());
        Map<PersonId, List<Actor>> posts =
                holders.postsOf(known.keySet(), time.today()).stream().collect(Collectors.groupingBy(Actor::person));
        var listeners = new ArrayList<Listener>();
        known.forEach((person, address) -> {
            Preference wish = wishes.getOrDefault(person, Preference.usual(person));
            Set<Channel> channels = Stream.of(Channel.values())
                    .filter(channel -> wish.wants(channel) && address.on(channel) != null)
                    .collect(Collectors.toUnmodifiableSet());
            List<Actor> held = posts.getOrDefault(person, List.of());
            if (!channels.isEmpty() && !held.isEmpty()) {
                listeners.add(new Listener(person, held, channels));
            }
        });
        return listeners;
    }

    private Set<PersonId> persons(Set<Recipient> recipients) {
        var persons = new HashSet<PersonId>();
        var posts = new HashSet<PostId>();
        for (Recipient recipient : recipients) {
            switch (recipient) {
                case Recipient.OfPerson(PersonId person) -> persons.add(person);
                case Recipient.OfPost(PostId post) -> posts.add(post);
            }
        }
        holders.holdersOf(posts, time.today()).forEach(holder -> persons.add(holder.person()));
        return persons;
    }

    /** Of these persons who gave one; of nobody while no module keeps contacts. */
    private Map<PersonId, AddressBook.Address> addressesOf(Set<PersonId> persons) {
        AddressBook book = addresses.getIfAvailable();
        return book == null || persons.isEmpty() ? Map.of() : book.of(persons);
    }
}
