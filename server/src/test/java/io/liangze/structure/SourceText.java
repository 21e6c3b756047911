package io.liangze.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import io.liangze.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a class, for what byte code does not tell. */
final class SourceText {

    private static final List<String> ROOTS =
            List.of("server/src/main/java", "server/src/test/java", "server/src/start/java", "ledger/src/main/java");

    /** Comments and characters are read too, so that a quote in them opens no text. */
    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*"
            + "|/\\*(?s:.*?)\\*/"
            + "|'(?:\\\\.|[^'\\\\])+'"
            + "|\"\"\"(?<block>(?s:.*?))(?<!\\\\)\"\"\""
            + "|\"(?<line>(?:\\\\.|[^\"\\\\\\n])*)\"");

    private SourceText() {}

    /** @throws IllegalStateException if no source root has the file: a new root must be named here */
    static String of(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        String file = outermost
                .getSource()
                .flatMap(source -> source.getFileName())
                .orElseThrow(() -> new IllegalStateException("no source file of " + type.getName()));
        String relative = outermost.getPackageName().replace('.', '/') + "/" + file;
        return ROOTS.stream()
                .map(root -> Repository.file(root).resolve(relative))
                .filter(Files::exists)
                .findFirst()
                .map(SourceText::read)
                .orElseThrow(() -> new IllegalStateException("no source root has " + relative));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The texts between quotes, text blocks included. */
    static List<String> literals(String source) {
        var literals = new ArrayList<String>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String block = token.group("block");
            String line = token.group("line");
            if (block != null) {
                literals.add(block);
            } else if (line != null) {
                literals.add(line);
            }
        }
        return literals;
    }
}
