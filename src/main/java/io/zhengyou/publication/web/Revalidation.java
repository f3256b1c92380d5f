package io.zhengyou.publication.web;

import io.zhengyou.publication.archive.Edition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers "not modified" for a public page that the browser has, without making it again. A page is what it was as long
 * as nothing new is public, the day is the same (it counts days) and the server was not replaced (it brings templates).
 */
@Component
class Revalidation implements HandlerInterceptor {

    private final Edition edition;
    private final Clock clock;
    private final long started;

    Revalidation(Edition edition, Clock clock) {
        this.edition = edition;
        this.clock = clock;
        this.started = clock.millis();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // A page for somebody who is signed in bears their name and token: no cache keeps it.
        if (request.getUserPrincipal() != null) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return !new ServletWebRequest(request, response).checkNotModified(tag());
    }

    // Weak, or the page would not be compressed.
    private String tag() {
        return "W/\"%x-%d-%s\"".formatted(started, edition.number(), LocalDate.now(clock));
    }
}
