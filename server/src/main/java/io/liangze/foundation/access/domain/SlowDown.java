package io.liangze.foundation.access.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after wrong passwords. Pauses run for a user name and a client address together, so that a stranger who
 * guesses elsewhere never takes the owner's turn; what is wrong for the name from everywhere only makes them longer. A name
 * that nobody has is counted like any other.
 *
 * @param here wrong passwords in a row for this name from this address
 * @param ofUser how many for this name from all addresses
 * @param ofAddress those from this address for all names, in the last hour
 */
public record SlowDown(Wrong here, int ofUser, Wrong ofAddress) {

    /** Who mistypes his own password is answered at once so often; more is guessing. Source: the deployment's own security rule. */
    public static final Pace USUAL = new Pace(4, Duration.ofMinutes(1));

    /**
     * So many in a day for one name come from somebody who guesses, wherever he sits: its owner would have asked for a new
     * password long before. Source: the deployment's own security rule.
     */
    public static final int BESIEGED = 50;

    /**
     * The pace for a name that is guessed: each address has one try at once, which is the owner's too, then pauses up to a
     * quarter of an hour, so that many addresses together guess little. Source: the deployment's own security rule.
     */
    public static final Pace GUARDED = new Pace(1, Duration.ofMinutes(15));

    /**
     * The pace of one address over all names, against one password tried with many. A whole office may stand behind an
     * address: it mistypes more often than a person, and colleagues of a guesser wait for seconds only. Source: the
     * deployment's own security rule.
     */
    public static final Pace OF_ADDRESS = new Pace(60, Duration.ofSeconds(5));

    /**
     * Wrong passwords.
     *
     * @param lastAt machine time of the last one
     */
    public record Wrong(int failures, Instant lastAt) {

        public static final Wrong NONE = new Wrong(0, Instant.EPOCH);
    }

    /**
     * So many wrong passwords are answered at once; then a pause of a second doubles with each.
     *
     * @param longest the pause grows no further
     */
    public record Pace(int free, Duration longest) {

        private Duration waitAt(Instant now, Wrong wrong) {
            if (wrong.failures() < free) {
                return Duration.ZERO;
            }
            Duration pause = Duration.ofSeconds(1L << Math.min(wrong.failures() - free, 10));
            Duration left = Duration.between(now, wrong.lastAt().plus(pause.compareTo(longest) > 0 ? longest : pause));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /** Zero if the next try may be made now. */
    public Duration waitAt(Instant now) {
        Duration own = (ofUser < BESIEGED ? USUAL : GUARDED).waitAt(now, here);
        Duration shared = OF_ADDRESS.waitAt(now, ofAddress);
        return own.compareTo(shared) > 0 ? own : shared;
    }
}
