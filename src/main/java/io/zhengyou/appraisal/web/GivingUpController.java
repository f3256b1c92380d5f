package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.process.PaperProcess;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Rounds;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office gives up a stack, with a reason: its papers are not counted, and the round does not wait for them. */
@Controller
@PreAuthorize("hasAuthority('office')")
class GivingUpController {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1_000;

    private final Stacks stacks;
    private final Rounds rounds;
    private final Opinions opinions;
    private final PaperProcess process;

    GivingUpController(Stacks stacks, Rounds rounds, Opinions opinions, PaperProcess process) {
        this.stacks = stacks;
        this.rounds = rounds;
        this.opinions = opinions;
        this.process = process;
    }

    @PostMapping("/appraisals/paper/{stackId}/give-up")
    @Transactional
    public String giveUp(@PathVariable String stackId, @RequestParam(defaultValue = "") String reason, Principal officer, RedirectAttributes to) {
        String why = reason.strip();
        rounds.lock(stacks.find(stackId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).roundId());
        Stack stack = stacks.lock(stackId);
        if (stack.state().isSettled()) {
            to.addFlashAttribute("refused", "这一叠已经办结，不能作废。");
        } else if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            to.addFlashAttribute("refused", "请写明作废的理由，%d 到 %d 字。".formatted(SHORTEST_REASON, LONGEST_REASON));
            to.addFlashAttribute("reason", why);
        } else {
            stacks.giveUp(stackId, why);
            opinions.add(stack.roundId(), Opinions.Step.PAPER, "give-up", officer.getName(), stack.unitCode() + "：" + why);
            process.giveUp(stackId);
        }
        return "redirect:/appraisals/paper/" + stackId;
    }
}
