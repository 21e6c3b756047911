package io.liangze.foundation.access.persistence.accounts;

import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.ManagedAccount;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcManagedAccounts implements ManagedAccounts {

    private final JdbcClient jdbc;

    JdbcManagedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ManagedAccount> find(PersonId person) {
        return jdbc.sql("SELECT * FROM access_account WHERE person = :person")
                .param("person", person.value())
                .query((row, number) -> account(row))
                .optional();
    }

    private static ManagedAccount account(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("code_until");
        return new ManagedAccount(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("user_name"),
                AccountState.valueOf(row.getString("state")),
                until == null ? null : until.toInstant(),
                step(row, "submitted"),
                step(row, "decided"),
                row.getString("reason"),
                row.getLong("version"));
    }

    static @Nullable Step step(ResultSet row, String name) throws SQLException {
        UUID by = row.getObject(name + "_by", UUID.class);
        return by == null
                ? null
                : new Step(new PersonId(by), row.getTimestamp(name + "_at").toInstant());
    }

    @Override
    public void lock(PersonId person) {
        lock("person/" + person);
    }

    @Override
    public void lockAdministrators() {
        lock("administrators");
    }

    private void lock(String what) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "access/" + what)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public boolean isUserTaken(String user) {
        lock("user/" + user);
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM access_account WHERE user_name = :user)")
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean holdsOrWillHold(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM pub_post_holder
                                       WHERE person = :person AND (to_on IS NULL OR to_on > :day))
                        """)
                .param("person", person.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PostKind> otherKinds(PersonId person, PostId besides, LocalDate day) {
        return jdbc.sql("""
                        SELECT kind FROM pub_post_holder
                        WHERE person = :person AND post <> :post AND (to_on IS NULL OR to_on > :day)
                        """)
                .param("person", person.value())
                .param("post", besides.value())
                .param("day", day)
                .query((row, number) -> PostKind.valueOf(row.getString("kind")))
                .list();
    }

    @Override
    public Set<PostId> heldPosts(PostKind kind, LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT post FROM pub_post_holder
                        WHERE kind = :kind AND from_on <= :day AND (to_on IS NULL OR to_on > :day)
                        """)
                .param("kind", kind.name())
                .param("day", day)
                .query((row, number) -> new PostId(row.getObject("post", UUID.class)))
                .set();
    }

    @Override
    public boolean isAnotherWorking(PostKind kind, PersonId person, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM pub_post_holder holder
                            JOIN access_account account ON account.person = holder.person AND account.state = 'ACTIVE'
                                 AND (NOT account.password_temporary
                                      OR EXISTS (SELECT 1 FROM access_sign_in entered
                                                 WHERE entered.person = account.person AND entered.method = 'OPENID'))
                            WHERE holder.kind = :kind AND holder.person <> :person AND holder.from_on <= :day
                              AND holder.to_on IS NULL
                              AND NOT EXISTS (SELECT 1 FROM access_withheld withheld
                                              WHERE withheld.person = holder.person AND withheld.post = holder.post
                                                AND withheld.state <> 'RELEASED'))
                        """)
                .param("kind", kind.name())
                .param("person", person.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(ManagedAccount account, String codeHash, Instant now) {
        Step submitted = account.submitted();
        jdbc.sql("""
                        INSERT INTO access_account
                               (person, user_name, state, password_hash, password_set_at, password_temporary, code_until,
                                submitted_by, submitted_at, version)
                        VALUES (:person, :user, :state, :hash, :now, true, :until, :by, :at, :version)
                        """)
                .param("person", account.person().value())
                .param("user", account.user())
                .param("state", account.state().name())
                .param("hash", codeHash)
                .param("now", Timestamp.from(now))
                .param("until", timestamp(account.codeUntil()))
                .param("by", submitted == null ? null : submitted.by().value())
                .param("at", submitted == null ? null : timestamp(submitted.at()))
                .param("version", account.version())
                .update();
    }

    @Override
    public void store(ManagedAccount account) {
        Step submitted = account.submitted();
        Step decided = account.decided();
        int updated = jdbc.sql("""
                        UPDATE access_account
                        SET user_name = :user, state = :state, reason = :reason,
                            submitted_by = CAST(:submittedBy AS uuid), submitted_at = CAST(:submittedAt AS timestamptz),
                            decided_by = CAST(:decidedBy AS uuid), decided_at = CAST(:decidedAt AS timestamptz),
                            version = version + 1
                        WHERE person = :person AND version = :version
                        """)
                .param("user", account.user())
                .param("state", account.state().name())
                .param("reason", account.reason())
                .param("submittedBy", submitted == null ? null : submitted.by().value())
                .param("submittedAt", submitted == null ? null : timestamp(submitted.at()))
                .param("decidedBy", decided == null ? null : decided.by().value())
                .param("decidedAt", decided == null ? null : timestamp(decided.at()))
                .param("person", account.person().value())
                .param("version", account.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(account.version() + 1);
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    @Override
    public void replacePassword(ManagedAccount account, String codeHash, Instant now) {
        jdbc.sql("""
                        INSERT INTO access_past_password (person, set_at, password_hash)
                        SELECT person, password_set_at, password_hash FROM access_account
                        WHERE person = :person AND NOT password_temporary
                        """).param("person", account.person().value()).update();
        jdbc.sql("""
                        UPDATE access_account
                        SET password_hash = :hash, password_set_at = :now, password_temporary = true, code_until = :until
                        WHERE person = :person
                        """)
                .param("hash", codeHash)
                .param("now", Timestamp.from(now))
                .param("until", timestamp(account.codeUntil()))
                .param("person", account.person().value())
                .update();
    }

    @Override
    public void forgetSecondFactor(PersonId person) {
        for (String table : List.of("access_authenticator", "access_recovery_code")) {
            jdbc.sql("DELETE FROM %s WHERE person = :person".formatted(table))
                    .param("person", person.value())
                    .update();
        }
        jdbc.sql("""
                        UPDATE access_passkey SET removed_at = :now, version = version + 1
                        WHERE person = :person AND removed_at IS NULL
                        """)
                .param("now", Timestamp.from(MachineTime.now()))
                .param("person", person.value())
                .update();
    }

    @Override
    public void touchSleeping(PersonId person) {
        jdbc.sql("UPDATE access_account SET version = version + 1 WHERE person = :person")
                .param("person", person.value())
                .update();
    }

    @Override
    public int endSessions(PersonId person) {
        return jdbc.sql("DELETE FROM access_session WHERE person = :person")
                .param("person", person.value())
                .update();
    }
}
