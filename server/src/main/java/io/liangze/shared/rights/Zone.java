package io.liangze.shared.rights;

/**
 * The networks on which such offices may put what, each with a database of its own outside the trial. A server runs one or
 * several of them.
 */
public enum Zone {
    /** The internet: what needs no sign-in. */
    PUBLIC,
    /** The government network: duties, agreements, records, assessment, letters. */
    WORK,
    /** The commission's own network: tip-offs, leads, accountability, appointments. */
    DISCIPLINE
}
