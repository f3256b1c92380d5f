package io.zhengyou.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** The server did not do what somebody asked of it. */
public final class Refused extends RuntimeException {

    private static final int CONFLICT = 409;

    private final int status;

    Refused(String message) {
        this(message, 0);
    }

    private Refused(String message, int status) {
        super(message);
        this.status = status;
    }

    /** Whether somebody or something else was quicker, and it can be tried again. */
    boolean isOvertaken() {
        return status == CONFLICT;
    }

    static Refused of(String person, HttpResponse<String> answer) {
        return new Refused("%s was refused %s %s (%d): %s".formatted(
                person, answer.request().method(), answer.uri(), answer.statusCode(), reason(answer.body())), answer.statusCode());
    }

    /** The server gives its reasons in JSON, and on a page as an alert; anything else is told as it is. */
    private static String reason(String body) {
        try {
            String message = new ObjectMapper().readTree(body).path("message").asText();
            return message.isEmpty() ? body : message;
        } catch (JsonProcessingException e) {
            return Html.all("role=\"alert\"[^>]*>([^<]+)<", body).stream().findFirst().orElse(body);
        }
    }
}
