package io.liangze.foundation.organization.persistence.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Many rows at once in the text form of PostgreSQL's COPY, on the connection of the transaction. */
final class CopyText {

    private static final int BUFFER = 64 * 1024;

    private final Writer out;

    private CopyText(Writer out) {
        this.out = out;
    }

    /** @param table with its columns: {@code organization_post (id, unit)} */
    static void into(String table, DataSource database, Consumer<CopyText> rows) {
        Connection connection = DataSourceUtils.getConnection(database);
        String sql = "COPY " + table + " FROM STDIN";
        try (var copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER);
                var out = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8), BUFFER)) {
            rows.accept(new CopyText(out));
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(sql, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    void row(@Nullable Object... cells) {
        try {
            for (int cell = 0; cell < cells.length; cell++) {
                if (cell > 0) {
                    out.write('\t');
                }
                write(cells[cell]);
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("a row to copy", e);
        }
    }

    private void write(@Nullable Object cell) throws IOException {
        if (cell == null) {
            out.write("\\N");
            return;
        }
        String text = cell.toString();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> out.write("\\\\");
                case '\t' -> out.write("\\t");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                default -> out.write(letter);
            }
        }
    }
}
