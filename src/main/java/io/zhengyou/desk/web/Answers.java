package io.zhengyou.desk.web;

import io.zhengyou.desk.Refused;
import org.springframework.http.HttpStatus;

/** How a refusal is answered. */
final class Answers {

    private Answers() {}

    static HttpStatus status(Refused refused) {
        return switch (refused.because()) {
            case ABSENT -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case INVALID -> HttpStatus.BAD_REQUEST;
            case OVERTAKEN -> HttpStatus.CONFLICT;
        };
    }
}
