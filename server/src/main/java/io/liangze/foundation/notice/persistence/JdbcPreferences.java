package io.liangze.foundation.notice.persistence;

import io.liangze.foundation.notice.domain.Preference;
import io.liangze.foundation.notice.domain.Preferences;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPreferences implements Preferences {

    private final JdbcClient jdbc;

    JdbcPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Preference> of(Set<PersonId> persons) {
        var preferences = new HashMap<PersonId, Preference>();
        persons.forEach(person -> preferences.put(person, Preference.usual(person)));
        jdbc.sql("SELECT person, mail, sms, version FROM notice_preference WHERE person = ANY (:persons)")
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    var person = new PersonId(row.getObject("person", UUID.class));
                    preferences.put(
                            person,
                            new Preference(
                                    person, row.getBoolean("mail"), row.getBoolean("sms"), row.getLong("version")));
                });
        return preferences;
    }

    @Override
    public void store(Preference preference) {
        int stored = jdbc.sql("""
                        INSERT INTO notice_preference AS kept (person, mail, sms, version)
                        SELECT :person, :mail, :sms, 1 WHERE :version = 0
                            OR EXISTS (SELECT 1 FROM notice_preference WHERE person = :person)
                        ON CONFLICT (person) DO UPDATE
                        SET mail = excluded.mail, sms = excluded.sms, version = kept.version + 1
                        WHERE kept.version = :version
                        """)
                .param("person", preference.person().value())
                .param("mail", preference.mail())
                .param("sms", preference.sms())
                .param("version", preference.version())
                .update();
        if (stored == 0) {
            throw Refusal.stale(of(Set.of(preference.person()))
                    .getOrDefault(preference.person(), Preference.usual(preference.person()))
                    .version());
        }
    }
}
