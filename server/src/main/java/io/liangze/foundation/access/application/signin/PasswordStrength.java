package io.liangze.foundation.access.application.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.signin.PasswordRule;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says which rules a new password breaks. How hard it is to guess is estimated by zxcvbn, which knows common passwords, names,
 * dates and rows of keys; it is told what else an acquaintance would try.
 */
@Component
public class PasswordStrength {

    /** What everybody here would try. */
    private static final List<String> OF_THE_HOUSE = List.of("liangze", "liangzetong", "两责", "两责通");

    /** Longer ones are not harder to guess for it, but to measure: its time grows faster than the length. */
    private static final int MEASURED = 100;

    /** Telephone and identity numbers and days, which zxcvbn takes for chance: whoever knows the owner knows them. */
    private static final Pattern NUMBER = Pattern.compile("[0-9\\s.,:/_-]*[xX]?");

    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final Credentials credentials;
    private final Passwords passwords;
    private final OrganizationDirectory organization;
    private final BusinessTime time;

    PasswordStrength(
            Credentials credentials, Passwords passwords, OrganizationDirectory organization, BusinessTime time) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.organization = organization;
        this.time = time;
    }

    /**
     * All rules that it breaks.
     *
     * @param proved the owner himself asks: whether it is one of his last passwords is told to nobody else
     */
    List<PasswordRule> brokenBy(String password, PersonId owner, boolean proved) {
        boolean used = proved
                && credentials.lastHashes(owner, PasswordRule.REMEMBERED).stream()
                        .anyMatch(hash -> passwords.matches(password, hash));
        return PasswordRule.brokenBy(password, grade(password, known(owner)), used);
    }

    /** All rules that the first password of somebody breaks who is not known here yet. */
    public List<PasswordRule> brokenByNewcomer(String password, String user, String name) {
        var known = new ArrayList<>(OF_THE_HOUSE);
        known.addAll(List.of(user, name));
        known.addAll(List.of(user.split("[^\\p{L}]+")));
        return PasswordRule.brokenBy(
                password,
                grade(password, known.stream().filter(word -> !word.isBlank()).toList()),
                false);
    }

    /** 0 to 4. */
    int grade(String password, List<String> known) {
        if (NUMBER.matcher(password).matches()) {
            return 0;
        }
        String measured = Normalizer.normalize(password, Normalizer.Form.NFKC);
        return zxcvbn.measure(measured.substring(0, Math.min(measured.length(), MEASURED)), known)
                .getScore();
    }

    private List<String> known(PersonId owner) {
        var known = new ArrayList<>(OF_THE_HOUSE);
        credentials.find(owner).ifPresent(credential -> {
            known.add(credential.user());
            known.addAll(List.of(credential.user().split("[^\\p{L}]+")));
        });
        organization.person(owner).ifPresent(person -> known.add(person.name()));
        for (PostCard post : organization.postsOf(owner, time.today())) {
            known.addAll(List.of(post.name(), post.unit().name(), post.unit().placeName()));
        }
        return known.stream().filter(word -> !word.isBlank()).distinct().toList();
    }
}
