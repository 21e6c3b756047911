package io.liangze.foundation.access.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("[P4] 账号的状态")
class ManagedAccountTests {

    private static final Instant NOW = Instant.parse("2026-12-08T01:00:00Z");
    private static final PersonId OWNER = PersonId.next();
    private static final PersonId SYSTEM = PersonId.next();
    private static final PersonId SECURITY = PersonId.next();

    private static ManagedAccount in(AccountState state) {
        return new ManagedAccount(OWNER, "town.clerk", state, null, new Step(SYSTEM, NOW), null, null, 3);
    }

    private static String act(AccountAct act, AccountState state) {
        ManagedAccount account = in(state);
        if (account.refusal(act, SECURITY).isPresent()) {
            return "-";
        }
        Step step = new Step(SECURITY, NOW);
        ManagedAccount after = switch (act) {
            case RESET -> account.reset(step, NOW);
            case LOCK -> account.lock(SECURITY, "退休");
            case UNLOCK -> account.unlock(SECURITY);
            case RENAME -> account.rename(step, "other");
            case AUTHORISE -> account.authorise(step);
            case REFUSE -> account.refuse(step, "查无此任命");
        };
        return after.state().name();
    }

    @Test
    @DisplayName("每个状态 × 每个行为：到哪个状态，或者不行")
    void everyStateAndEveryAct() {
        String table = Arrays.stream(AccountState.values())
                .map(state -> state + ": "
                        + Arrays.stream(AccountAct.values())
                                .map(act -> act.code() + "=" + act(act, state))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                SLEEPING: reset=SLEEPING lock=- unlock=- rename=SLEEPING authorise=ACTIVE refuse=REFUSED
                ACTIVE: reset=SLEEPING lock=LOCKED unlock=- rename=SLEEPING authorise=- refuse=-
                LOCKED: reset=- lock=- unlock=ACTIVE rename=- authorise=- refuse=-
                REFUSED: reset=SLEEPING lock=- unlock=- rename=SLEEPING authorise=ACTIVE refuse=-""");
    }

    @Test
    @DisplayName("谁也不能办自己的账号；提交人不能审核自己提交的")
    void anotherDecides() {
        assertThat(in(AccountState.SLEEPING).refusal(AccountAct.AUTHORISE, SYSTEM))
                .contains(AccountRule.DECIDED_BY_ANOTHER);
        assertThat(in(AccountState.SLEEPING).refusal(AccountAct.RESET, SYSTEM)).isEmpty();
        for (AccountAct act : AccountAct.values()) {
            for (AccountState state : AccountState.values()) {
                assertThat(in(state).refusal(act, OWNER)).as(act + " " + state).isPresent();
            }
        }
        assertThatThrownBy(() -> in(AccountState.SLEEPING).authorise(new Step(SYSTEM, NOW)))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    @DisplayName("重新发放口令的人成为提交人，此前的授权作废")
    void aResetIsSubmittedAnew() {
        ManagedAccount active = in(AccountState.SLEEPING).authorise(new Step(SECURITY, NOW));
        PersonId other = PersonId.next();
        ManagedAccount reset = active.reset(new Step(other, NOW), NOW);

        assertThat(reset.state()).isEqualTo(AccountState.SLEEPING);
        assertThat(reset.decided()).isNull();
        assertThat(reset.refusal(AccountAct.AUTHORISE, other)).contains(AccountRule.DECIDED_BY_ANOTHER);
        assertThat(reset.refusal(AccountAct.AUTHORISE, SECURITY)).isEmpty();
    }
}
