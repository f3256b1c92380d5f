package io.zhengyou.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;

/** Refusals in the form of the engine's own errors: {@code {"type": …, "message": …}}. */
final class Refusal {

    private Refusal() {}

    static void forbidden(HttpServletResponse response, String message) throws IOException {
        write(response, HttpStatus.FORBIDDEN, "AuthorizationException", message);
    }

    static void loginRequired(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.UNAUTHORIZED, "AuthenticationException", "请先登录。");
    }

    static void askForPassword(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"zhengyou\", charset=\"UTF-8\"");
        write(response, HttpStatus.UNAUTHORIZED, "AuthenticationException", "请用正确的用户名和密码登录。");
    }

    /** The messages are ours and contain nothing that JSON would have to escape. */
    private static void write(HttpServletResponse response, HttpStatus status, String type, String message) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"%s\",\"message\":\"%s\"}".formatted(type, message));
    }
}
