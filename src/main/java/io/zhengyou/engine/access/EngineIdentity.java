package io.zhengyou.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is asking, and reads that person's groups again for every request: a right that was taken away
 * is gone at once, not at the next login.
 */
class EngineIdentity extends OncePerRequestFilter {

    private final EngineUsers users;
    private final IdentityService identityService;

    EngineIdentity(EngineUsers users, IdentityService identityService) {
        this.users = users;
        this.identityService = identityService;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || login instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Authentication> known = users.signedIn(login.getName());
        if (known.isPresent()) {
            runAs(known.get(), request, response, chain);
        } else {
            new SecurityContextLogoutHandler().logout(request, response, login);
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void runAs(Authentication login, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        if (ApiAddress.concernsWebApps(request)) {
            // They tell the engine themselves.
            chain.doFilter(request, response);
            return;
        }
        identityService.setAuthentication(
                login.getName(), login.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList());
        try {
            chain.doFilter(request, response);
        } finally {
            identityService.clearAuthentication();
        }
    }
}
