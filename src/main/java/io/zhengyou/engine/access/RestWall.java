package io.zhengyou.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through to the engine's interfaces only what {@link ApiRules} lists. */
class RestWall extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiAddress.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.of(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
        Optional<String> address = ApiAddress.of(request);
        if (address.filter(known -> ApiRules.allow(caller, request.getMethod(), known)).isPresent()) {
            chain.doFilter(request, response);
        } else {
            Refusal.forbidden(response, ApiRules.refusal(address));
        }
    }
}
