package io.liangze.testkit;

import io.liangze.foundation.notice.AddressBook;
import io.liangze.foundation.notice.Carrier;
import io.liangze.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Addresses that a test gives, and a mail carrier that keeps what it was handed, or fails. */
public final class PostOfficeOfTests implements AddressBook, Carrier {

    private final Map<PersonId, Address> addresses = new ConcurrentHashMap<>();
    private final List<Parcel> parcels = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    /** The person can be reached by mail. */
    public void mail(PersonId person, String address) {
        addresses.put(person, new Address(address, null));
    }

    /** Whether the next ones cannot be handed over. */
    public void fails(boolean now) {
        failing = now;
    }

    /** What went to the address, the first one first. */
    public List<Parcel> to(String address) {
        return parcels.stream()
                .filter(parcel -> parcel.address().equals(address))
                .toList();
    }

    /** Forgets addresses and parcels. */
    public void clear() {
        addresses.clear();
        parcels.clear();
        failing = false;
    }

    @Override
    public Map<PersonId, Address> of(Set<PersonId> persons) {
        return addresses.entrySet().stream()
                .filter(entry -> persons.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void carry(Parcel parcel) {
        if (failing) {
            throw new IllegalStateException("the mail server is away");
        }
        parcels.add(parcel);
    }
}
