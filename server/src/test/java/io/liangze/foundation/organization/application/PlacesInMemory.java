package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps places; units, posts and people are nobody's business here. */
final class PlacesInMemory implements OrganizationSetup {

    private final Map<PlaceId, NewPlace> places = new LinkedHashMap<>();

    List<NewPlace> added() {
        return List.copyOf(places.values());
    }

    NewPlace place(@Nullable PlaceId id) {
        NewPlace place = id == null ? null : places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no place " + id);
        }
        return place;
    }

    @Override
    public PlaceId addPlace(NewPlace place) {
        PlaceId id = PlaceId.next();
        places.put(id, place);
        return id;
    }

    @Override
    public void addProfile(KnownProfile profile) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public Optional<PlaceId> placeByCode(String code) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public String codeOf(PlaceId place) {
        return place(place).code();
    }

    @Override
    public UnitId addUnit(NewUnit unit) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public PostId addPost(NewPost post) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public PersonId addPerson(String name) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public void appoint(PersonId person, PostId post, TermCapacity capacity, LocalDate from) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public void endTerm(PostId post, LocalDate on) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public void cover(UnitId team, UnitId unit, LocalDate from) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public Optional<UnitId> unitByCode(String code) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public void redistribute(PostId post, String portfolio, boolean otherBusiness, LocalDate from) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public void linkVillage(PostId post, PlaceId village, LocalDate from) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public void declareInLaw(PersonId person, PersonId relative, LocalDate from) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public Optional<PostId> firstPost(UnitId unit, PostKind kind) {
        throw new UnsupportedOperationException("places only");
    }

    @Override
    public Optional<PersonId> holder(PostId post) {
        throw new UnsupportedOperationException("places only");
    }
}
