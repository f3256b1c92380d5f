package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.web.Booth.Answer;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What an appraiser is told who is given no ballot, whichever way they came. */
@RestControllerAdvice(assignableTypes = {BallotController.class, LinkController.class})
class BallotRefusals {

    @ExceptionHandler
    ResponseEntity<Answer> none(NoBallot absent) {
        return Answer.refusal(HttpStatus.NOT_FOUND, String.valueOf(absent.getMessage()), List.of());
    }

    @ExceptionHandler
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException unreadable) {
        return Answer.refusal(HttpStatus.BAD_REQUEST, "评议票的内容无法识别，请刷新后重新填写。", List.of());
    }
}
