package io.liangze.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What we are to the organization's own OpenID Connect provider.
 *
 * @param issuer as the provider calls itself, to the letter
 * @param id the client id that it gave us
 * @param claim the claim that equals the user name of an account
 * @param nameZh what the sign-in page calls the provider in Chinese
 * @param nameEn the same in English
 */
record OpenIdClient(String issuer, String id, String secret, String claim, String nameZh, String nameEn) {

    private static final String ISSUER = "LIANGZE_OPENID_ISSUER";
    private static final String ID = "LIANGZE_OPENID_CLIENT_ID";
    private static final String SECRET = "LIANGZE_OPENID_CLIENT_SECRET";
    private static final String SECRET_FILE = "LIANGZE_OPENID_CLIENT_SECRET_FILE";
    private static final String CLAIM = "LIANGZE_OPENID_CLAIM";
    private static final String NAME = "LIANGZE_OPENID_NAME";

    /** Hosts that are this machine, to which a line needs no TLS. */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern CLAIM_NAME = Pattern.compile("[A-Za-z0-9_.:/-]{1,100}");

    /** One name for both languages, or two with a bar between; a button has no room for more. */
    private static final Pattern NAMES = Pattern.compile("[^|\\p{Cntrl}]{1,30}(\\|[^|\\p{Cntrl}]{1,30})?");

    static @Nullable OpenIdClient from(Settings.Variables variables) {
        String issuer = variables.find(ISSUER);
        if (issuer == null) {
            variables.refuseWithout(ISSUER, "to sign in without a provider", ID, SECRET, SECRET_FILE, CLAIM, NAME);
            return null;
        }
        requireAddress(issuer);
        String claim = variables.get(CLAIM, "preferred_username");
        if (!CLAIM_NAME.matcher(claim).matches()) {
            throw StartRefused.invalidValue(CLAIM, claim, "use the name of a claim, such as preferred_username.");
        }
        String name = variables.get(NAME, "统一身份认证|single sign-on");
        if (!NAMES.matcher(name).matches()) {
            throw StartRefused.invalidValue(
                    NAME, name, "use at most 30 characters, or a Chinese and an English name with | between.");
        }
        String[] names = name.split("\\|", 2);
        return new OpenIdClient(
                issuer,
                variables.require(ID, "name the client that the provider knows us as."),
                secret(variables),
                claim,
                names[0].strip(),
                names[names.length - 1].strip());
    }

    private static void requireAddress(String issuer) {
        URI uri;
        try {
            uri = URI.create(issuer);
        } catch (IllegalArgumentException _) {
            throw noAddress(issuer);
        }
        boolean safe =
                "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && LOCAL.contains(uri.getHost()));
        if (!safe
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getQuery() != null
                || uri.getFragment() != null) {
            throw noAddress(issuer);
        }
    }

    private static StartRefused noAddress(String issuer) {
        return StartRefused.invalidValue(
                ISSUER, issuer, "use the provider's own https address, such as https://id.example.gov.cn/realms/city.");
    }

    private static String secret(Settings.Variables variables) {
        String secret = variables.find(SECRET);
        String file = variables.find(SECRET_FILE);
        if (secret != null && file != null) {
            throw StartRefused.invalidValue(
                    SECRET_FILE, file, "unset it or " + SECRET + ", since one of them is enough.");
        }
        if (file == null) {
            return variables.require(SECRET, "give the secret of the client, or name its file in " + SECRET_FILE + ".");
        }
        try {
            String content = Files.readString(Path.of(file)).strip();
            if (!content.isEmpty()) {
                return content;
            }
        } catch (IOException | InvalidPathException _) {
            // told below, together with a file that is empty
        }
        throw StartRefused.invalidValue(
                SECRET_FILE, file, "name a file that holds the secret and that this user may read.");
    }

    /** For the context, which learns what was found through properties only. */
    Map<String, String> properties() {
        return Map.of(
                "liangze.openid.issuer", issuer,
                "liangze.openid.client-id", id,
                "liangze.openid.client-secret", secret,
                "liangze.openid.claim", claim,
                "liangze.openid.name-zh", nameZh,
                "liangze.openid.name-en", nameEn);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OpenIdClient[" + issuer + ", " + id + "]";
    }
}
