package io.zhengyou.engine.access;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The web apps believe the login of the server, and each of their pages has a nonce of its own. */
@Configuration
class WebAppsConfiguration {

    /** After the security filters; the web apps' own have no order and come last. */
    private static final int BEFORE_THE_WEB_APPS = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    FilterRegistrationBean<?> webAppLogin() {
        FilterRegistrationBean<?> login = new FilterRegistrationBean<>(new ServerLogin());
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        login.setOrder(BEFORE_THE_WEB_APPS);
        return login;
    }

    @Bean
    FilterRegistrationBean<?> pageNonce() {
        FilterRegistrationBean<?> nonce = new FilterRegistrationBean<>(new PageNonce());
        nonce.addUrlPatterns("/camunda/app/*");
        nonce.setOrder(BEFORE_THE_WEB_APPS);
        return nonce;
    }

    private static class ServerLogin extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {

        @Override
        public void init(FilterConfig filterConfig) {
            authenticationProvider = this;
        }

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            String user = request.getRemoteUser();
            return user == null ? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(user);
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // The login page is the only challenge, and the security filters have sent it by now.
        }
    }
}
