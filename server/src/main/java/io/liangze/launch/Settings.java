package io.liangze.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the environment says. A value that makes no sense is refused here, before anything is touched. */
record Settings(
        int port,
        String address,
        Path data,
        @Nullable Path keyFile,
        @Nullable String origin,
        @Nullable String place,
        @Nullable String recover,
        Database.@Nullable Access external,
        @Nullable OpenIdClient openId,
        boolean demonstration,
        List<String> zones,
        String secondFactor,
        @Nullable Integer passwordDays,
        @Nullable MailSettings mail) {

    private static final Set<String> ZONES = Set.of("public", "work", "discipline");
    private static final Set<String> ADMINISTRATORS = Set.of("system", "security", "audit");
    private static final Set<String> SECOND_FACTOR = Set.of("offered", "administrators", "everybody");
    private static final int MOST_PASSWORD_DAYS = 3650;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,200}[A-Za-z0-9])?(:[0-9]{1,5})?");
    private static final Pattern PLACE = Pattern.compile("[0-9]{4}00 +\\S.{1,59}");
    private static final String URL_START = "jdbc:postgresql://";

    /** What in an address would win over the two roles, or over what their sessions rely on. */
    private static final Pattern NAMES_A_ROLE =
            Pattern.compile("//[^/?]*@|[?&](user|password|options|currentSchema)=", Pattern.CASE_INSENSITIVE);

    static Settings from(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        Database.Access external = external(variables);
        requirePattern(variables.find("LIANGZE_TRUSTED_PROXIES"));
        boolean demonstration = demonstration(variables.get("LIANGZE_DEMO", external == null ? "true" : "false"));
        return new Settings(
                port(variables.get("PORT", "8080")),
                variables.get("LIANGZE_ADDRESS", "127.0.0.1"),
                data(variables.get("LIANGZE_DATA", "data")),
                keyFile(variables.find("LIANGZE_KEY_FILE")),
                origin(variables.find("LIANGZE_ORIGIN")),
                place(variables.find("LIANGZE_PLACE")),
                recover(variables.find("LIANGZE_RECOVER")),
                external,
                OpenIdClient.from(variables),
                demonstration,
                zones(variables.get("LIANGZE_ZONES", "public,work,discipline")),
                secondFactor(variables.get("LIANGZE_SECOND_FACTOR", demonstration ? "offered" : "administrators")),
                passwordDays(variables.find("LIANGZE_PASSWORD_DAYS")),
                MailSettings.from(variables));
    }

    /** Where a failure is recorded, whatever else the environment says. */
    static Path dataDirectory(Map<String, String> environment) {
        return data(new Variables(environment).get("LIANGZE_DATA", "data"));
    }

    private static int port(String value) {
        if (value.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw StartRefused.invalidValue("PORT", value, "use a number from 1 to 65535, such as PORT=8080.");
    }

    private static Path data(String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            throw StartRefused.invalidValue("LIANGZE_DATA", value, "use the path of a directory.");
        }
    }

    private static @Nullable Path keyFile(@Nullable String value) {
        try {
            return value == null ? null : Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            throw StartRefused.invalidValue("LIANGZE_KEY_FILE", value, "use the path of a file.");
        }
    }

    /** Read by the server itself, which would say less. */
    private static void requirePattern(@Nullable String proxies) {
        try {
            if (proxies != null) {
                Pattern.compile(proxies);
            }
        } catch (PatternSyntaxException e) {
            throw StartRefused.invalidValue(
                    "LIANGZE_TRUSTED_PROXIES",
                    proxies,
                    "use a regular expression over the addresses of proxies, such as 10[.]1[.]2[.]3 (character "
                            + (e.getIndex() + 1) + ": " + e.getDescription() + ").");
        }
    }

    private static @Nullable String origin(@Nullable String value) {
        if (value != null && !HOST.matcher(value).matches()) {
            throw StartRefused.invalidValue(
                    "LIANGZE_ORIGIN",
                    value,
                    "use the host under which others reach the log, such as liangze.example.gov.cn.");
        }
        return value;
    }

    private static @Nullable String recover(@Nullable String value) {
        if (value != null && !ADMINISTRATORS.contains(value)) {
            throw StartRefused.invalidValue(
                    "LIANGZE_RECOVER", value, "use system, security or audit, for one start, and unset it afterwards.");
        }
        return value;
    }

    private static @Nullable String place(@Nullable String value) {
        if (value != null && !PLACE.matcher(value).matches()) {
            throw StartRefused.invalidValue(
                    "LIANGZE_PLACE",
                    value,
                    "use the code and the name of a province or of what lies directly below one, such as 320200 无锡市.");
        }
        return value;
    }

    private static boolean demonstration(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw StartRefused.invalidValue("LIANGZE_DEMO", value, "use true or false.");
        };
    }

    private static List<String> zones(String value) {
        Set<String> zones = new LinkedHashSet<>();
        for (String zone : value.split(",", -1)) {
            if (!ZONES.contains(zone.strip())) {
                throw StartRefused.invalidValue(
                        "LIANGZE_ZONES", value, "use one or several of public,work,discipline with commas between.");
            }
            zones.add(zone.strip());
        }
        return List.copyOf(zones);
    }

    private static String secondFactor(String value) {
        if (!SECOND_FACTOR.contains(value)) {
            throw StartRefused.invalidValue(
                    "LIANGZE_SECOND_FACTOR", value, "use offered, administrators or everybody.");
        }
        return value;
    }

    private static @Nullable Integer passwordDays(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.matches("[0-9]{1,4}")) {
            int days = Integer.parseInt(value);
            if (days >= 1 && days <= MOST_PASSWORD_DAYS) {
                return days;
            }
        }
        throw StartRefused.invalidValue(
                "LIANGZE_PASSWORD_DAYS",
                value,
                "use a number of days from 1 to " + MOST_PASSWORD_DAYS
                        + ", or leave it out: passwords do not grow old.");
    }

    private static Database.@Nullable Access external(Variables variables) {
        String url = variables.find("LIANGZE_DATABASE_URL");
        if (url == null) {
            variables.refuseWithout(
                    "LIANGZE_DATABASE_URL",
                    "for the embedded database",
                    "LIANGZE_DATABASE_OWNER_USER",
                    "LIANGZE_DATABASE_OWNER_PASSWORD",
                    "LIANGZE_DATABASE_USER",
                    "LIANGZE_DATABASE_PASSWORD");
            return null;
        }
        if (!url.toLowerCase(Locale.ROOT).startsWith(URL_START)) {
            throw StartRefused.invalidValue(
                    "LIANGZE_DATABASE_URL",
                    ExternalDatabase.withoutParameters(url),
                    "use jdbc:postgresql://host:5432/liangze, with parameters such as ?sslmode=verify-full if need be.");
        }
        if (NAMES_A_ROLE.matcher(url).find()) {
            throw StartRefused.invalidValue(
                    "LIANGZE_DATABASE_URL",
                    ExternalDatabase.withoutParameters(url),
                    "leave user, password, options and schema out of it; roles have variables of their own.");
        }
        String owner = variables.require(
                "LIANGZE_DATABASE_OWNER_USER", "name the role that owns the database and migrates it.");
        String user = variables.require("LIANGZE_DATABASE_USER", "name the role with which the application works.");
        if (owner.equals(user)) {
            throw StartRefused.invalidValue(
                    "LIANGZE_DATABASE_USER",
                    user,
                    "use another role than the owner, since the application may not alter tables.");
        }
        return new Database.Access(
                url,
                new Database.Role(
                        owner,
                        variables.require("LIANGZE_DATABASE_OWNER_PASSWORD", "give the password of " + owner + ".")),
                new Database.Role(
                        user, variables.require("LIANGZE_DATABASE_PASSWORD", "give the password of " + user + ".")));
    }

    /** The environment, in which an empty variable is one that is not set. */
    record Variables(Map<String, String> environment) {

        @Nullable
        String find(String name) {
            String value = environment.getOrDefault(name, "").strip();
            return value.isEmpty() ? null : value;
        }

        String get(String name, String otherwise) {
            String value = find(name);
            return value == null ? otherwise : value;
        }

        String require(String name, String remedy) {
            String value = find(name);
            if (value == null) {
                throw StartRefused.missingValue(name, remedy);
            }
            return value;
        }

        /** @param otherwise what one has without all of them */
        void refuseWithout(String first, String otherwise, String... names) {
            for (String name : names) {
                if (find(name) != null) {
                    throw StartRefused.missingValue(
                            first, "set it beside " + name + ", or unset that " + otherwise + ".");
                }
            }
        }
    }
}
