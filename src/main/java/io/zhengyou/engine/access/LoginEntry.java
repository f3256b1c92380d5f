package io.zhengyou.engine.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Sends a person to the login page and a program a status it understands. */
@Component
class LoginEntry implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final AuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");
    private final AccessDeniedHandler errorPage = new AccessDeniedHandlerImpl();

    private final long largestRequest;

    LoginEntry(MultipartProperties uploads) {
        largestRequest = uploads.getMaxRequestSize().toBytes();
    }

    /** Keeps only what a person can come back to after the login: a page. */
    HttpSessionRequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !isProgram(request));
        return cache;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (isProgram(request)) {
            Refusal.loginRequired(response);
        } else {
            loginPage.commence(request, response, exception);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > largestRequest) {
            // Nothing of it was read, and so no token was found.
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else if (isProgram(request)) {
            Refusal.forbidden(response, exception instanceof CsrfException ? "页面已过期，请刷新后重试。" : "您没有权限使用此功能。");
        } else if (exception instanceof CsrfException && "/login".equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else {
            errorPage.handle(request, response, exception);
        }
    }

    private static boolean isProgram(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return ApiAddress.isApi(request)
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || accept == null
                || !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
