package io.zhengyou.notification.web;

import io.zhengyou.notification.outbox.Decisions;
import io.zhengyou.notification.outbox.Entries;
import io.zhengyou.notification.outbox.State;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where every message stands, and the operator's decisions about those that stand still. */
@Controller
@RequestMapping("/operator/notifications")
@PreAuthorize("hasAuthority('camunda-admin')")
class OperatorController {

    private final Entries entries;
    private final Decisions decisions;
    private final boolean mailing;

    OperatorController(Entries entries, Decisions decisions, @Value("${spring.mail.host:}") String mailHost) {
        this.entries = entries;
        this.decisions = decisions;
        this.mailing = !mailHost.isBlank();
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("counts", entries.counts());
        model.addAttribute("page", entries.page(state, StringUtils.hasText(recipient) ? recipient.strip() : null, Math.max(0, page)));
        model.addAttribute("state", state);
        model.addAttribute("recipient", recipient);
        model.addAttribute("mailing", mailing);
        return "notification/operator";
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable String id, @RequestParam(required = false) @Nullable State state, Principal me, RedirectAttributes to) {
        return back(decisions.resend(id, me.getName()) ? "已重新排队，稍后发送。" : null, state, to);
    }

    @PostMapping("/{id}/mark-sent")
    String markSent(@PathVariable String id, @RequestParam(required = false) @Nullable State state, Principal me, RedirectAttributes to) {
        return back(decisions.markSent(id, me.getName()) ? "已标记为已发送。" : null, state, to);
    }

    @PostMapping("/resend")
    String resendAll(@RequestParam State state, Principal me, RedirectAttributes to) {
        return back(
                state.resendable() ? "已重新排队 " + decisions.resendAll(state, me.getName()) + " 条，稍后发送。" : null, state, to);
    }

    /** Back to the list with the same filter. */
    private static String back(@Nullable String done, @Nullable State state, RedirectAttributes to) {
        to.addFlashAttribute("done", done);
        to.addFlashAttribute("refused", done == null ? "这条消息的状态已经变化，没有改动。请看最新状态后再决定。" : null);
        if (state != null) {
            to.addAttribute("state", state.name());
        }
        return "redirect:/operator/notifications";
    }
}
