package io.zhengyou.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
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
        boolean allowed = ApiAddress.of(request)
                .filter(address -> ApiRules.allow(caller, request.getMethod(), address))
                .isPresent();
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            Refusal.forbidden(response, "此操作未开放，请在“任务办理”中办理；如确有需要，请联系系统管理员。");
        }
    }
}
