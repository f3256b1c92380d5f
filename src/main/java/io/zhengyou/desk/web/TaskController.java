package io.zhengyou.desk.web;

import io.zhengyou.desk.Refused;
import io.zhengyou.desk.record.Copies;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
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

    private final TaskPage page;
    private final TaskActs acts;
    private final Copies copies;

    TaskController(TaskPage page, TaskActs acts, Copies copies) {
        this.page = page;
        this.acts = acts;
        this.copies = copies;
    }

    @GetMapping
    String show(@PathVariable String taskId, Principal me, Model model) {
        return shown(taskId, me, model, "", TaskEntry.NONE);
    }

    @PostMapping
    String act(@PathVariable String taskId, @RequestParam String action, TaskEntry entry, Principal me, Model model,
            RedirectAttributes to, HttpServletResponse response) {
        try {
            to.addFlashAttribute("done", acts.act(action, taskId, me.getName(), entry));
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

    /** Whoever gave a task away may no longer see it: then there is only the answer. */
    private String shown(String taskId, Principal me, Model model, String failed, TaskEntry entry) {
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
