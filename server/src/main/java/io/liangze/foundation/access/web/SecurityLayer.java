package io.liangze.foundation.access.web;

import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Problems;
import io.liangze.shared.web.ServedZones;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What may be reached without a session, and the headers of every answer. Everything not named here is denied. */
@Configuration(proxyBeanMethods = false)
class SecurityLayer {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; "
                    + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Written at the end they would miss what is committed before, as the head of a file is. */
    private static final ObjectPostProcessor<HeaderWriterFilter> WRITTEN_FIRST = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SessionKeeper sessions, Problems problems, ServedZones zones)
            throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // SessionFilter compares the token of our own session
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .cacheControl(CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                        .withObjectPostProcessor(WRITTEN_FIRST)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new SessionFilter(sessions, problems), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new PublicZoneFilter(zones, problems), SessionFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/public/**", "/api/ledger/**", "/api/session/**", "/api/meta/**", "/api/demo/**")
                        .permitAll()
                        .requestMatchers("/api/**", "/ledger-discipline/**")
                        .authenticated()
                        .requestMatchers("/actuator/health", "/v3/api-docs", "/ledger/**", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/v3/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, exception) ->
                                problems.write(Unfinished.refusal(request), request, response))
                        .accessDeniedHandler((request, response, exception) ->
                                problems.write(Refusal.forbidden(), request, response)))
                .build();
    }

    /** Nobody signs in through the library's own forms; without this bean it would make a user of its own. */
    @Bean
    UserDetailsService noUsersOfTheLibrary() {
        return user -> {
            throw new UsernameNotFoundException(user);
        };
    }
}
