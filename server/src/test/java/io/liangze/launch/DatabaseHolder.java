package io.liangze.launch;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that holds an embedded database open until it is killed. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws IOException {
        DataDirectory data = DataDirectory.open(Path.of(arguments[0]));
        EmbeddedDatabase database = new EmbeddedDatabase(data);
        System.out.println(database.open().url());
        int end = System.in.read();
        database.close();
        data.close();
        System.exit(end);
    }
}
