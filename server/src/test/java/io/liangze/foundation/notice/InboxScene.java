package io.liangze.foundation.notice;

import io.liangze.foundation.access.Accounts;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of the small city and their posts, found by name; whoever is to sign in gets an account. */
final class InboxScene {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    InboxScene(JdbcClient jdbc, Accounts accounts, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** The person in the post that he holds. */
    Actor holder(String name) {
        return jdbc.sql("""
                        SELECT term.person, term.post, post.unit FROM organization_person person
                        JOIN organization_term term ON term.person = person.id AND term.to_on IS NULL
                        JOIN organization_post post ON post.id = term.post WHERE person.name = :name
                        """)
                .param("name", name)
                .query((row, number) -> new Actor(
                        new PersonId(row.getObject("person", UUID.class)),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class))))
                .single();
    }

    /** Lets the person sign in under a name. */
    void account(PersonId person, String persona) {
        if (jdbc.sql("SELECT count(*) FROM access_account WHERE person = :person")
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                == 0) {
            transaction.executeWithoutResult(
                    status -> accounts.add(new Accounts.Account(person, persona, persona), "liangze-demo"));
        }
    }
}
