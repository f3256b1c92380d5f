package io.zhengyou.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaving a web app is leaving the server. The web app goes first: it checks its own token against forged requests. */
class WebAppLogout extends OncePerRequestFilter {

    private static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !ApiAddress.of(request).equals(Optional.of(LOGOUT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            new SecurityContextLogoutHandler()
                    .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        }
    }
}
