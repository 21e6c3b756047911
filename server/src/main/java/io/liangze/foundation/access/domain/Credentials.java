package io.liangze.foundation.access.domain;

import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.OneTimeCode;
import io.liangze.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** User names and password hashes. */
public interface Credentials {

    /**
     * What a person signs in with.
     *
     * @param passwordSetAt machine time
     * @param temporary the password was set by somebody else
     * @param codeUntil until when a one-time code in its place holds; machine time, null if it is none
     */
    record Credential(
            PersonId person,
            String user,
            AccountState state,
            String passwordHash,
            Instant passwordSetAt,
            boolean temporary,
            @Nullable Instant codeUntil) {

        /** The problem that keeps the account from signing in, whatever it is proved by. */
        public Optional<String> closedBy() {
            return switch (state) {
                case ACTIVE -> Optional.empty();
                case SLEEPING, REFUSED -> Optional.of("access-084");
                case LOCKED -> Optional.of("access-085");
            };
        }

        public boolean isCodeOverAt(Instant now) {
            return codeUntil != null && !now.isBefore(codeUntil);
        }

        /** What is compared: a one-time code is read as people type from paper. */
        public String asGiven(String typed) {
            return codeUntil == null
                    ? typed
                    : OneTimeCode.read(typed).map(OneTimeCode::value).orElse(typed);
        }

        /** @param longest how old a password may be; null if it does not grow old */
        public boolean needsNewPasswordAt(Instant now, @Nullable Duration longest) {
            return temporary || (longest != null && !now.isBefore(passwordSetAt.plus(longest)));
        }
    }

    Optional<Credential> find(String user);

    Optional<Credential> find(PersonId person);

    /**
     * Whether the person still has the password that was proved; it stays so until the caller's transaction ends.
     */
    boolean holds(Credential proved);

    /**
     * The hashes of the person's last passwords, the present one first.
     *
     * @param most how many at most
     */
    List<String> lastHashes(PersonId person, int most);

    /**
     * Sets a password that the person chose.
     *
     * @param remembered how many hashes are kept, the new one included
     */
    void changePassword(PersonId person, String hash, Instant now, int remembered);
}
