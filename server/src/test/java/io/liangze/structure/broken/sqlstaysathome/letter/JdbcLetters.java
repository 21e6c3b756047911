package io.liangze.structure.broken.sqlstaysathome.letter;

/** Reads a table of another module. */
class JdbcLetters {

    static final String SQL = """
            SELECT letter.id FROM letter JOIN organization_unit unit ON unit.id = letter.unit
            """;
}
