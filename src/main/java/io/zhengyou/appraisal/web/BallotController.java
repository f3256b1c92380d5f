package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.web.Booth.Answer;
import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the ballot of a task in Tasklist is read and handed in, past the engine. */
@RestController
@RequestMapping("/appraisals/tasks/{taskId}")
class BallotController {

    private final Casting casting;
    private final Booth booth;

    BallotController(Casting casting, Booth booth) {
        this.casting = casting;
        this.booth = booth;
    }

    @GetMapping
    Paper paper(@PathVariable String taskId, Principal voter, CsrfToken csrf) {
        return booth.paper(appraiser(taskId, voter), csrf);
    }

    @PostMapping
    ResponseEntity<Answer> cast(@PathVariable String taskId, Principal voter, @RequestBody Filled filled) {
        return booth.cast(appraiser(taskId, voter), filled);
    }

    private Appraiser appraiser(String taskId, Principal voter) {
        return casting.atTask(taskId, voter.getName()).orElseThrow(() -> new NoBallot("没有这张评议票，或已提交、已截止。"));
    }
}
