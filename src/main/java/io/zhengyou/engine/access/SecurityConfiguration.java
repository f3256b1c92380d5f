package io.zhengyou.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Two doors: the engine's REST interface asks for name and password every time, everything else has one login page. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/", "/campaign", "/calls/**", "/notices/**", "/objections/**", "/results/**", "/digests/**", "/honours", "/certificates/*", "/guidance",
        "/pledges/**", "/units/**", "/open-data/**", "/appraise/**", "/appraisals", "/appraisals/results/**", "/practices/**",
        "/css/**", "/img/**", "/js/**", "/webjars/**",
        "/favicon.ico", "/error", "/actuator/health/**", "/login"
    };

    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private final EngineIdentity identity;
    private final RestWall wall;

    SecurityConfiguration(EngineUsers users, IdentityService identityService) {
        identity = new EngineIdentity(users, identityService);
        wall = new RestWall();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return behindTheWall(http)
                // Path patterns are of no use for what another servlet serves: they would look at the rest of the path only.
                .securityMatcher(ApiAddress::isEngineRest)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(Refusal::askForPassword))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(Refusal::askForPassword))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, LoginEntry entry) throws Exception {
        return behindTheWall(http)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(ApiAddress::concernsWebApps).authenticated()
                        .requestMatchers(PUBLIC).permitAll()
                        .requestMatchers("/office/**").hasAnyAuthority("office", "leading-group")
                        .requestMatchers("/operator/**", "/demo/**").hasAuthority("camunda-admin")
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl(LoginEntry.TASKLIST))
                .requestCache(cache -> cache.requestCache(entry.requestCache()))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entry).accessDeniedHandler(entry))
                // The web apps bring their own token against forged requests; whoever votes by a link has no session that could be used.
                .csrf(csrf -> csrf.ignoringRequestMatchers(ApiAddress::concernsWebApps).ignoringRequestMatchers("/appraise/*"))
                .addFilterAfter(new WebAppLogout(), AuthorizationFilter.class)
                .build();
    }

    private HttpSecurity behindTheWall(HttpSecurity http) throws Exception {
        return http.headers(this::headers)
                .addFilterBefore(identity, AuthorizationFilter.class)
                .addFilterAfter(wall, AuthorizationFilter.class);
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                // The web apps set a policy of their own.
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(ApiAddress::concernsWebApps),
                        new StaticHeadersWriter("Content-Security-Policy", OWN_CONTENT_ONLY)));
    }
}
