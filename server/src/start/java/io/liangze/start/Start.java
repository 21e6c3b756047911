package io.liangze.start;

/** The entry of the jar. It runs on an older Java too, so that a wrong one gets a sentence instead of a stack trace. */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (Runtime.version().feature() < NEEDED) {
            System.err.println("liangze: this is Java " + Runtime.version().feature() + "; Liangze needs Java " + NEEDED
                    + " or newer. Set JAVA_HOME to one.");
            System.exit(2);
        }
        Class.forName("io.liangze.Liangze").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
