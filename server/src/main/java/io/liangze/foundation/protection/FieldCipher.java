package io.liangze.foundation.protection;

/**
 * Seals single fields of the database, so that a copy of it tells nothing. Equal texts are sealed differently each time.
 *
 * <p>A place is where a sealed value lies, {@code access_contact.mobile:0198…} (table, column, id of the row): it is bound
 * into the value, which does not open anywhere else.
 */
public interface FieldCipher {

    /**
     * Seals a text. The value names its form and its key.
     *
     * @throws IllegalArgumentException if the text is no text of Unicode (a half of a surrogate pair), which nobody could read
     *     again
     */
    String seal(KeyPurpose purpose, String place, String text);

    /**
     * Opens what was sealed for this purpose and place.
     *
     * @throws IllegalStateException if it does not open: changed, moved here from elsewhere, or sealed for another purpose
     */
    String open(KeyPurpose purpose, String place, String sealed);

    /**
     * A digest under a key of its own, equal for equal texts of one purpose: for look-up by equality. The caller brings the
     * text into one form first.
     *
     * @return 43 characters
     */
    String index(KeyPurpose purpose, String text);
}
