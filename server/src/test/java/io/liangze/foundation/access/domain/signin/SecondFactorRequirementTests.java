package io.liangze.foundation.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.organization.PostKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("谁必须用二次验证")
class SecondFactorRequirementTests {

    @ParameterizedTest
    @EnumSource
    void bindsAdministratorsOrEverybody(PostKind kind) {
        boolean administrator = kind.name().endsWith("_ADMINISTRATOR");
        List<PostKind> posts = List.of(PostKind.OTHER, kind);

        assertThat(SecondFactorRequirement.OFFERED.binds(posts)).isFalse();
        assertThat(SecondFactorRequirement.ADMINISTRATORS.binds(posts)).isEqualTo(administrator);
        assertThat(SecondFactorRequirement.EVERYBODY.binds(posts)).isTrue();
    }
}
