package io.liangze.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mail server through which people hear that something waits for them.
 *
 * @param tls whether the line is encrypted from the beginning; otherwise it becomes so as soon as the server can
 * @param from the sender of every mail
 */
record MailSettings(
        String host,
        int port,
        boolean tls,
        @Nullable String user,
        @Nullable String password,
        String from) {

    private static final String URL = "LIANGZE_SMTP_URL";
    private static final String FROM = "LIANGZE_SMTP_FROM";
    private static final String USER = "LIANGZE_SMTP_USER";
    private static final String PASSWORD = "LIANGZE_SMTP_PASSWORD";

    private static final Pattern SERVER =
            Pattern.compile("(smtps?)://([A-Za-z0-9]([A-Za-z0-9.-]{0,200}[A-Za-z0-9])?):([0-9]{1,5})/?");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,200}[A-Za-z0-9]");
    private static final String TEN_SECONDS = "10000";

    /** Null if none is set. */
    static @Nullable MailSettings from(Settings.Variables variables) {
        String url = variables.find(URL);
        if (url == null) {
            for (String name : new String[] {FROM, USER, PASSWORD}) {
                if (variables.find(name) != null) {
                    throw StartRefused.missingValue(URL, "set it beside " + name + ", or unset that.");
                }
            }
            return null;
        }
        Matcher server = SERVER.matcher(url);
        int port = server.matches() ? Integer.parseInt(server.group(4)) : 0;
        if (port < 1 || port > 65_535) {
            throw StartRefused.invalidValue(
                    URL,
                    url.replaceAll("//[^@/]*@", "//"),
                    "use smtp://mail.example.gov.cn:587 or smtps://mail.example.gov.cn:465; user and password have variables"
                            + " of their own.");
        }
        String from = variables.require(FROM, "give the address that mails come from.");
        if (!ADDRESS.matcher(from).matches()) {
            throw StartRefused.invalidValue(FROM, from, "use an address such as liangze@example.gov.cn.");
        }
        String user = variables.find(USER);
        if (user == null && variables.find(PASSWORD) != null) {
            throw StartRefused.missingValue(USER, "set it beside " + PASSWORD + ", or unset that.");
        }
        return new MailSettings(
                server.group(2),
                port,
                server.group(1).equals("smtps"),
                user,
                user == null ? null : variables.require(PASSWORD, "give the password of " + user + "."),
                from);
    }

    /** A password never goes over a line that is not encrypted, nor to a server that is another than it says. */
    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.mail.host", host);
        properties.put("spring.mail.port", port);
        properties.put("liangze.mail-from", from);
        if (user != null && password != null) {
            properties.put("spring.mail.username", user);
            properties.put("spring.mail.password", password);
        }
        String smtp = "spring.mail.properties.mail.smtp.";
        properties.put(smtp + "auth", user != null);
        properties.put(smtp + "ssl.enable", tls);
        properties.put(smtp + "ssl.checkserveridentity", true);
        properties.put(smtp + "starttls.enable", !tls);
        properties.put(smtp + "starttls.required", !tls && user != null);
        properties.put(smtp + "connectiontimeout", TEN_SECONDS);
        properties.put(smtp + "timeout", TEN_SECONDS);
        properties.put(smtp + "writetimeout", TEN_SECONDS);
        return properties;
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
