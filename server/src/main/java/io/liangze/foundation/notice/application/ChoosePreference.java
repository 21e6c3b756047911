package io.liangze.foundation.notice.application;

import io.liangze.foundation.notice.domain.Preference;
import io.liangze.foundation.notice.domain.Preferences;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says on which channels he wants to hear that something waits. It concerns nobody else and leaves no trace. */
@Component
public class ChoosePreference {

    private final Preferences preferences;

    ChoosePreference(Preferences preferences) {
        this.preferences = preferences;
    }

    public Preference of(PersonId person) {
        return preferences.of(Set.of(person)).getOrDefault(person, Preference.usual(person));
    }

    /**
     * @param chosen with the version that he saw
     * @throws Refusal 412 if he stored another since
     */
    @Transactional
    public Preference handle(Preference chosen) {
        preferences.store(chosen);
        return of(chosen.person());
    }
}
