package io.liangze.foundation.access.application.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.access.application.OwnDeeds;
import io.liangze.foundation.access.application.signin.FactorsInUse;
import io.liangze.foundation.access.application.signin.SignInSettings;
import io.liangze.foundation.access.application.signin.SignInSteps;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.foundation.access.domain.signin.SecondFactorRequirement;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest
@DisplayName("移除通行密钥：必须有二次验证的，最后一个不能移除；丢了的由管理员一并作废")
class KeepPasskeysIntegrationTests {

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private ChallengeKeeper challenges;

    @Autowired
    private PasskeyCeremony ceremony;

    @Autowired
    private Credentials credentials;

    @Autowired
    private FactorsInUse factors;

    @Autowired
    private OrganizationDirectory organization;

    @Autowired
    private BusinessTime time;

    @Autowired
    private OwnDeeds deeds;

    @Autowired
    private ManagedAccounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    private KeepPasskeys keep(SecondFactorRequirement required) {
        var settings = new SignInSettings(required, null);
        return new KeepPasskeys(
                passkeys,
                challenges,
                ceremony,
                new SignInSteps(credentials, factors, organization, settings, time),
                deeds);
    }

    private Passkey added(PersonId person, String credential) {
        var passkey = new Passkey(
                Uuid7.next(),
                person,
                credential,
                new Passkey.PublicHalf(credential, "AAAA", List.of()),
                new Passkey.Usage(0, false, false, null),
                MachineTime.now(),
                null,
                1);
        assertThat(passkeys.add(passkey)).isTrue();
        return passkey;
    }

    @Test
    @DisplayName("还有一个时能移除；剩最后一个不能；不要求二次验证时能")
    void keepsTheLastOneThatIsAskedFor() {
        PersonId person = credentials.find("inspector").orElseThrow().person();
        var post = organization.postsOf(person, time.today()).getFirst();
        var actor = new Actor(person, post.id(), post.unit().id());
        Passkey first = added(person, "Zmlyc3Q");
        Passkey last = added(person, "bGFzdA");
        KeepPasskeys required = keep(SecondFactorRequirement.EVERYBODY);

        transaction.executeWithoutResult(status -> required.remove(actor, first.id(), 1));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> required.remove(actor, last.id(), 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().value()).isEqualTo("access-046"));
        assertThat(passkeys.of(person)).extracting(Passkey::id).containsExactly(last.id());
        transaction.executeWithoutResult(
                status -> keep(SecondFactorRequirement.OFFERED).remove(actor, last.id(), 1));
        assertThat(passkeys.of(person)).isEmpty();
    }

    @Test
    @DisplayName("系统管理员重置时声明二次验证已丢失：通行密钥全部作废，密码之后不再问")
    void forgetsWhatWasLost() {
        PersonId person = credentials.find("assessor").orElseThrow().person();
        added(person, "bG9zdDE");
        added(person, "bG9zdDI");
        assertThat(factors.of(person).passkey()).isTrue();

        transaction.executeWithoutResult(status -> accounts.forgetSecondFactor(person));
        assertThat(passkeys.of(person)).isEmpty();
        assertThat(factors.of(person)).isEqualTo(new FactorsInUse.Has(false, false));
    }
}
