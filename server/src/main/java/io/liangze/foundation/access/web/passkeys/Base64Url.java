package io.liangze.foundation.access.web.passkeys;

/** The shape of bytes in a request: base64url without padding, as browsers write it. */
final class Base64Url {

    static final String PATTERN = "(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?";

    /** What authenticators write is short; a certificate in it is not, and is not asked for. */
    static final int LONGEST = 16_384;

    private Base64Url() {}
}
