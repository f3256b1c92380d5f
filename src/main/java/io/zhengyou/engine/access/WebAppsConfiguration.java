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

/** The web apps believe the login of the server. */
@Configuration
class WebAppsConfiguration {

    @Bean
    FilterRegistrationBean<?> webAppLogin() {
        FilterRegistrationBean<?> login = new FilterRegistrationBean<>(new ServerLogin());
        login.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        // After the security filters, and before the web apps' own, which have no order.
        login.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return login;
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
