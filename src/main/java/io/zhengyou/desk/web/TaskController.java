package io.zhengyou.desk.web;

import io.zhengyou.desk.Refused;
import io.zhengyou.desk.process.Asking;
import io.zhengyou.desk.process.Copying;
import io.zhengyou.desk.process.PassingOn;
import io.zhengyou.desk.process.Reminding;
import io.zhengyou.desk.process.Signing;
import io.zhengyou.desk.process.TakingBack;
import io.zhengyou.desk.record.Copies;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The course of a task, and everything that can be done with it beside completing it. */
@Controller
@RequestMapping("/desk/tasks/{taskId}")
class TaskController {

    /** What a form of the page sends; each form sends some of it. */
    record Entry(String person, List<String> people, String holder, String text) {

        static final Entry NONE = new Entry("", List.of(), "", "");

        // What a form does not send arrives as null.
        Entry {
            person = Objects.requireNonNullElse(person, "");
            people = Objects.requireNonNullElse(people, List.of());
            holder = Objects.requireNonNullElse(holder, "");
            text = Objects.requireNonNullElse(text, "");
        }
    }

    private static final Map<String, String> DONE = Map.of(
            "remind", "已催办，对方会收到消息。", "pass", "已转办，双方都会收到消息。", "ask", "已委派，对方答复后任务回到您手中。",
            "answer", "意见已送交委派人。", "recall", "已收回委派。", "addSigner", "已加签，对方会收到消息。",
            "removeSigner", "已减签。", "sign", "会签意见已记录。", "copy", "已抄送。", "takeBack", "已撤回，这一步回到您名下，请在“我的任务”中重新办理。");

    private final TaskPage page;
    private final Reminding reminding;
    private final PassingOn passingOn;
    private final Asking asking;
    private final Signing signing;
    private final Copying copying;
    private final TakingBack takingBack;
    private final Copies copies;

    TaskController(TaskPage page, Reminding reminding, PassingOn passingOn, Asking asking, Signing signing, Copying copying, TakingBack takingBack,
            Copies copies) {
        this.page = page;
        this.reminding = reminding;
        this.passingOn = passingOn;
        this.asking = asking;
        this.signing = signing;
        this.copying = copying;
        this.takingBack = takingBack;
        this.copies = copies;
    }

    @GetMapping
    String show(@PathVariable String taskId, Principal me, Model model) {
        return shown(taskId, me, model, "", Entry.NONE);
    }

    @PostMapping
    String act(@PathVariable String taskId, @RequestParam String action, Entry entry, Principal me, Model model,
            RedirectAttributes to, HttpServletResponse response) {
        try {
            to.addFlashAttribute("done", done(action, taskId, me.getName(), entry));
        } catch (Refused refused) {
            HttpStatus status = Answers.status(refused);
            if (status == HttpStatus.NOT_FOUND) {
                throw new ResponseStatusException(status);
            }
            response.setStatus(status.value());
            model.addAttribute("refused", refused.sentence());
            return shown(taskId, me, model, action, entry);
        }
        return "redirect:/desk/tasks/{taskId}";
    }

    private String done(String action, String task, String me, Entry entry) {
        switch (action) {
            case "remind" -> reminding.remind(task, me, entry.text());
            case "pass" -> passingOn.pass(task, me, entry.holder(), entry.person(), entry.text());
            case "ask" -> asking.ask(task, me, entry.person(), entry.text());
            case "answer" -> asking.answer(task, me, entry.text());
            case "recall" -> asking.recall(task, me);
            case "addSigner" -> signing.add(task, me, entry.person(), entry.text());
            case "removeSigner" -> signing.remove(task, me, entry.person());
            case "sign" -> signing.sign(task, me, entry.text());
            case "takeBack" -> takingBack.takeBack(task, me, entry.text());
            case "copy" -> copying.copy(task, me, entry.people(), entry.text());
            default -> throw Refused.invalid("没有这个操作，请从页面上选择。");
        }
        return DONE.getOrDefault(action, "已完成。");
    }

    /** Whoever gave a task away may no longer see it: then there is only the answer. */
    private String shown(String taskId, Principal me, Model model, String failed, Entry entry) {
        model.addAttribute("failed", failed);
        model.addAttribute("entry", entry);
        try {
            page.fill(model, taskId, me.getName());
            copies.read(me.getName(), taskId);
            return "desk/task";
        } catch (Refused refused) {
            if (model.containsAttribute("done")) {
                return "desk/gone";
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
