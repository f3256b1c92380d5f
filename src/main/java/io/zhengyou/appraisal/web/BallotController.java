package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.web.Booth.Answer;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where a ballot is read and handed in, past the engine: at a task in Tasklist, or by the link of somebody without a login. */
@Controller
class BallotController {

    private static class NoBallot extends RuntimeException {}

    private final Casting casting;
    private final Booth booth;
    private final Links links;
    private final Rounds rounds;

    BallotController(Casting casting, Booth booth, Links links, Rounds rounds) {
        this.casting = casting;
        this.booth = booth;
        this.links = links;
        this.rounds = rounds;
    }

    @GetMapping("/appraisals/tasks/{taskId}")
    @ResponseBody
    Paper paper(@PathVariable String taskId, Principal voter, CsrfToken csrf) {
        return booth.paper(atTask(taskId, voter), csrf);
    }

    @PostMapping("/appraisals/tasks/{taskId}")
    @ResponseBody
    ResponseEntity<Answer> cast(@PathVariable String taskId, Principal voter, @RequestBody Filled filled) {
        return booth.cast(atTask(taskId, voter), filled);
    }

    @GetMapping("/appraise/{secret}")
    String page(@PathVariable String secret, Model model, HttpServletResponse response) {
        Optional<Links.Bearer> bearer = links.find(secret);
        boolean open = bearer.flatMap(known -> casting.inRound(known.roundId(), known.voter())).isPresent();
        response.setStatus(open ? HttpStatus.OK.value() : HttpStatus.NOT_FOUND.value());
        model.addAttribute("open", open);
        model.addAttribute("title", bearer.flatMap(known -> rounds.find(known.roundId())).map(Round::title).orElse("群众评议"));
        return "appraisal/ballot";
    }

    @GetMapping("/appraise/{secret}/paper")
    @ResponseBody
    Paper paper(@PathVariable String secret, CsrfToken csrf) {
        return booth.paper(byLink(secret), csrf);
    }

    @PostMapping("/appraise/{secret}/paper")
    @ResponseBody
    ResponseEntity<Answer> cast(@PathVariable String secret, @RequestBody Filled filled) {
        return booth.cast(byLink(secret), filled);
    }

    @ExceptionHandler
    @ResponseBody
    ResponseEntity<Answer> none(NoBallot absent) {
        return Answer.refusal(HttpStatus.NOT_FOUND, "没有这张评议票，或已提交、已截止。", List.of());
    }

    @ExceptionHandler
    @ResponseBody
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException unreadable) {
        return Answer.refusal(HttpStatus.BAD_REQUEST, "评议票的内容无法识别，请刷新后重新填写。", List.of());
    }

    private Appraiser atTask(String taskId, Principal voter) {
        return casting.atTask(taskId, voter.getName()).orElseThrow(NoBallot::new);
    }

    private Appraiser byLink(String secret) {
        return links.find(secret).flatMap(bearer -> casting.inRound(bearer.roundId(), bearer.voter())).orElseThrow(NoBallot::new);
    }
}
