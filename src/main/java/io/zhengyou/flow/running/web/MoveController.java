package io.zhengyou.flow.running.web;

import io.zhengyou.flow.running.Move;
import io.zhengyou.flow.running.MovedCase.State;
import io.zhengyou.flow.running.Moves;
import io.zhengyou.flow.running.process.CaseMoves;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Cases go to another version: owners and office look at what would become of each, the office has them moved. */
@Controller
@RequestMapping("/flows/{processId}/cases")
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class MoveController {

    private final CasePage cases;
    private final MovePage page;
    private final CaseMoves engine;
    private final Moves moves;

    MoveController(CasePage cases, MovePage page, CaseMoves engine, Moves moves) {
        this.cases = cases;
        this.page = page;
        this.engine = engine;
        this.moves = moves;
    }

    /** @param sent the choices, and {@code group} for the cases of one line of the preview */
    @GetMapping("/preview")
    String preview(@PathVariable String processId, @RequestParam Map<String, String> sent, Authentication me, Model model) {
        page.preview(MoveRequest.of(processId, sent), CasesController.seesSubjects(me), model);
        return "flow/move-preview";
    }

    @PostMapping("/moves")
    @PreAuthorize("hasAuthority('office')")
    String begin(@PathVariable String processId, @RequestParam Map<String, String> sent, Authentication me, Model model, HttpServletResponse response) {
        var request = MoveRequest.of(processId, sent);
        var refusal = request.refusal();
        if (refusal.isEmpty()) {
            var begun = engine.begin(cases.version(processId, request.from()), cases.version(processId, request.to()), request.choices(), me.getName(), request.reason());
            if (begun.isPresent()) {
                return "redirect:/flows/" + processId + "/cases/moves/" + begun.get();
            }
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("refused", refusal.orElse("现在没有可以转入的事项。"));
        page.preview(request, true, model);
        return "flow/move-preview";
    }

    @GetMapping("/moves/{id}")
    String show(@PathVariable String processId, @PathVariable String id, @RequestParam Optional<State> state,
            @RequestParam(name = "page", defaultValue = "0") int number, Authentication me, Model model) {
        var move = find(processId, id);
        page.move(move, state, Math.max(number, 0), CasesController.seesSubjects(me), model);
        model.addAttribute("givenUp", engine.givenUp(move));
        return "flow/move";
    }

    @PostMapping("/moves/{id}/retry")
    @PreAuthorize("hasAuthority('office')")
    String retry(@PathVariable String processId, @PathVariable String id) {
        engine.retry(find(processId, id));
        return "redirect:/flows/" + processId + "/cases/moves/" + id;
    }

    private Move find(String processId, String id) {
        return moves.find(id).filter(move -> move.processId().equals(processId)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
