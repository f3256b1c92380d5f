package io.zhengyou.award.web;

import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Batch;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** For an officer with hundreds of nominations to check: those without findings are looked at and accepted together. */
@Controller
@RequestMapping("/office/rounds/{id}/formality")
@PreAuthorize("hasAuthority('office')")
class FormalityController {

    /** What was accepted last is kept with the session, by round. */
    private static final String ACCEPTED = "accepted-";

    private final Rounds rounds;
    private final FormalityBoard board;

    FormalityController(Rounds rounds, FormalityBoard board) {
        this.rounds = rounds;
        this.board = board;
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(defaultValue = "false") boolean all, Principal me, Model model) {
        List<FormalityLine> lines = board.lines(id, me.getName());
        model.addAttribute("round", round(id));
        model.addAttribute("all", all);
        model.addAttribute("total", lines.size());
        model.addAttribute("clean", lines.stream().filter(FormalityLine::isClean).count());
        model.addAttribute("lines", lines.stream().filter(line -> all || line.isClean()).toList());
        return "award/formality";
    }

    @GetMapping("/accepted")
    String accepted(@PathVariable String id, HttpSession session, Principal me, Model model) {
        if (!(session.getAttribute(ACCEPTED + id) instanceof Batch accepted)) {
            return "redirect:/office/rounds/{id}/formality";
        }
        model.addAttribute("outcome", accepted);
        if (accepted.left().isEmpty()) {
            return show(id, false, me, model);
        }
        model.addAllAttributes(Map.of("heading", "形式审查", "back", "/office/rounds/" + id, "backName", round(id).title(),
                "address", "/office/rounds/" + id + "/formality"));
        return "batch-underway";
    }

    /** Each request does a part, and the page asks for the next: nobody sits before a page that does not answer. */
    @PostMapping
    String accept(@PathVariable String id, @RequestParam(defaultValue = "") List<String> task, @RequestParam(defaultValue = "false") boolean more,
            Principal me, HttpSession session, Model model, HttpServletResponse response) {
        if (task.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("nothing", "没有勾选任何推荐。请看过材料后勾选，再点“通过”。");
            return show(id, false, me, model);
        }
        Batch before = more && session.getAttribute(ACCEPTED + id) instanceof Batch accepted ? accepted : Batch.NONE;
        session.setAttribute(ACCEPTED + id, before.and(board.accept(id, task, me.getName())));
        return "redirect:/office/rounds/{id}/formality/accepted";
    }

    private Round round(String id) {
        return rounds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
