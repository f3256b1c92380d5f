package io.zhengyou.publication.web;

import io.zhengyou.publication.NotPublished;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

@ControllerAdvice
class NotPublishedPage {

    @ExceptionHandler
    ModelAndView show(NotPublished missing) {
        return new ModelAndView("publication/missing", Map.of("kind", missing.kind(), "list", missing.list()), HttpStatus.NOT_FOUND);
    }
}
