package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.domain.signin.SecondFactorRequirement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a deployment decides about signing in.
 *
 * @param secondFactor who must have a second factor
 * @param passwordDays after so many days a new password is asked for; null, the usual, if passwords do not grow old
 */
@ConfigurationProperties("liangze.sign-in")
public record SignInSettings(
        @DefaultValue("offered") SecondFactorRequirement secondFactor,
        @Nullable Integer passwordDays) {

    /** How old a password may be; null if it does not grow old. */
    @Nullable
    Duration longest() {
        return passwordDays == null ? null : Duration.ofDays(passwordDays);
    }
}
