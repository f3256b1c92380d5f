package io.zhengyou.ballot.web;

import io.zhengyou.ballot.box.BallotBoxes;
import io.zhengyou.ballot.box.StoredBallot;
import io.zhengyou.ballot.VoteRefused;
import io.zhengyou.ballot.process.BallotProcess;
import io.zhengyou.ballot.TaskMoved;
import io.zhengyou.engine.FieldError;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The voter's form in Tasklist talks to this, past the engine: a vote never becomes a process variable. */
@RestController
@RequestMapping("/ballots/{taskId}")
class BallotController {

    /** What is answered to the form; {@code errors} by option. */
    record Answer(String message, List<FieldError> errors) {

        static ResponseEntity<Answer> of(HttpStatus status, String message, List<FieldError> errors) {
            // Named, not negotiated: whoever opens the address as a page is answered too.
            return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(new Answer(message, errors));
        }
    }

    private static class NotYours extends RuntimeException {}

    private final BallotBoxes boxes;
    private final BallotProcess process;
    private final Voting voting;
    private final Clock clock;

    BallotController(BallotBoxes boxes, BallotProcess process, Voting voting, Clock clock) {
        this.boxes = boxes;
        this.process = process;
        this.voting = voting;
        this.clock = clock;
    }

    @GetMapping
    Paper paper(@PathVariable String taskId, Principal voter, CsrfToken csrf) {
        return Paper.of(ballot(taskId, voter), clock.getZone(), csrf);
    }

    @PostMapping
    ResponseEntity<Answer> vote(@PathVariable String taskId, @RequestBody Vote vote, Principal voter) {
        StoredBallot ballot = ballot(taskId, voter);
        List<FieldError> errors = VoteCheck.errors(ballot, vote.marks());
        if (!errors.isEmpty()) {
            return Answer.of(HttpStatus.BAD_REQUEST, "选票没有填写完整，请按提示修改。", errors);
        }
        voting.vote(ballot.id(), taskId, voter.getName(), vote);
        return Answer.of(HttpStatus.OK, "您的选票已投入票箱，不能再更改。", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Answer> refused(VoteRefused refused) {
        return Answer.of(HttpStatus.CONFLICT, String.valueOf(refused.getMessage()), List.of());
    }

    /** Nothing was counted, and nothing is wrong with the vote: the task or the box was busy with something else. */
    @ExceptionHandler({TaskMoved.class, TransientDataAccessException.class})
    ResponseEntity<Answer> busy() {
        return Answer.of(HttpStatus.CONFLICT, "选票没有投出：这项任务正在被系统处理。请稍后再点一次提交。", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Answer> notYours(NotYours absent) {
        return Answer.of(HttpStatus.NOT_FOUND, "没有这张选票，或已投票、已截止。请刷新任务列表。", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException unreadable) {
        return Answer.of(HttpStatus.BAD_REQUEST, "选票内容无法识别，请刷新后重新填写。", List.of());
    }

    private StoredBallot ballot(String taskId, Principal voter) {
        return process.ballotOf(taskId, voter.getName()).map(ballot -> boxes.paper(ballot, voter.getName())).orElseThrow(NotYours::new);
    }
}
