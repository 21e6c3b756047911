package io.liangze.foundation.organization.persistence;

/** SQL about the days on which a row holds. The day that is asked about is always the parameter {@code :day}. */
public final class Days {

    private Days() {}

    /** Whether the row holds on the day: from its first day on, and not on the day it ended. */
    public static String inForce(String row) {
        return "(%s.from_on <= :day AND (%s.to_on IS NULL OR %s.to_on > :day))".formatted(row, row, row);
    }

    /** The state that held on the day; of a thing that had ended its last, of one that had not begun its first. */
    public static String nearest(String states, String column, String id) {
        return nearest(states, column, id, ":day");
    }

    /** The same for a day that the statement itself knows. */
    public static String nearest(String states, String column, String id, String day) {
        return """
                SELECT * FROM %s WHERE %s = %s
                ORDER BY from_on <= %s DESC, CASE WHEN from_on <= %s THEN from_on END DESC, from_on LIMIT 1
                """.formatted(states, column, id, day, day);
    }
}
