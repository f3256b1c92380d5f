package io.zhengyou.desk.web;

import io.zhengyou.desk.Refused;
import io.zhengyou.desk.process.Deputising;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's desk: what waits for their signature, what they got for information, and deputies. */
@Controller
@RequestMapping("/desk")
class DeskController {

    private final Desk desk;
    private final Deputising deputising;

    DeskController(Desk desk, Deputising deputising) {
        this.desk = desk;
        this.deputising = deputising;
    }

    @GetMapping
    String show(Principal me, Model model) {
        desk.fill(model, me.getName());
        return "desk/desk";
    }

    @PostMapping("/deputies")
    String name(
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            Principal me, Model model, RedirectAttributes to, HttpServletResponse response) {
        model.addAttribute("deputy", deputy);
        model.addAttribute("firstDay", firstDay);
        model.addAttribute("lastDay", lastDay);
        return answer(() -> deputising.name(me.getName(), deputy, firstDay, lastDay), "已指定代理人，对方会收到消息。", me, model, to, response);
    }

    @PostMapping("/deputies/{id}/end")
    String end(@PathVariable String id, Principal me, Model model, RedirectAttributes to, HttpServletResponse response) {
        return answer(() -> deputising.end(id, me.getName()), "代理已结束。", me, model, to, response);
    }

    @PostMapping("/take")
    String take(@RequestParam String task, Principal me, Model model, RedirectAttributes to, HttpServletResponse response) {
        return answer(() -> deputising.take(task, me.getName()), "任务已到您名下，请在任务办理中办理。", me, model, to, response);
    }

    private String answer(Runnable work, String done, Principal me, Model model, RedirectAttributes to, HttpServletResponse response) {
        try {
            work.run();
        } catch (Refused refused) {
            response.setStatus(Answers.status(refused).value());
            model.addAttribute("refused", refused.sentence());
            return show(me, model);
        }
        to.addFlashAttribute("done", done);
        return "redirect:/desk";
    }
}
