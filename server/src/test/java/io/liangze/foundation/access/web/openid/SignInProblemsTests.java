package io.liangze.foundation.access.web.openid;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.domain.Credentials.Credential;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.shared.PersonId;
import io.liangze.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("不用密码的登录：因账号或职务进不来的，各有声明，登录页才说得出")
class SignInProblemsTests {

    @ParameterizedTest
    @ValueSource(strings = {"access_finishOpenId", "access_openSessionByPasskey"})
    @DisplayName("账号的每一种不能登录的状态，以及没有职务，都声明了")
    void declaresWhateverKeepsAnAccountOut(String operation) throws IOException {
        assertThat(declared(operation)).contains("access-004");
        assertThat(declared(operation))
                .containsAll(Arrays.stream(AccountState.values())
                        .flatMap(state -> account(state).closedBy().stream())
                        .toList());
    }

    private static Credential account(AccountState state) {
        return new Credential(new PersonId(UUID.randomUUID()), "x", state, "x", Instant.EPOCH, false, null);
    }

    private static List<String> declared(String operation) throws IOException {
        var document =
                JsonMapper.builder().build().readTree(Files.readString(Repository.file("docs/generated/openapi.json")));
        return document.path("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .filter(one -> one.path("operationId").asString("").equals(operation))
                .flatMap(one -> one.path("x-problems").valueStream())
                .map(code -> code.asString())
                .toList();
    }
}
