package io.zhengyou.publication.campaign.web;

import io.zhengyou.entry.Sent;
import io.zhengyou.publication.campaign.Milestones;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the office: the milestones, one by one. */
@Controller
@RequestMapping("/office/milestones")
@PreAuthorize("hasAuthority('office')")
class MilestonesController {

    private static final String LIST = "redirect:/office/milestones";
    private static final String NEW = "new";

    private final Milestones milestones;

    MilestonesController(Milestones milestones) {
        this.milestones = milestones;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("milestones", milestones.all());
        return "publication/milestones";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        Sent entry = id.equals(NEW) ? Sent.of(Map.of()) : milestones.find(id).map(MilestoneForm::of).orElseThrow(MilestonesController::gone);
        return page(id, entry, Map.of(), model);
    }

    @PostMapping("/{id}")
    String save(@PathVariable String id, @RequestParam MultiValueMap<String, String> texts, Model model, RedirectAttributes to, HttpServletResponse response) {
        Sent sent = new Sent(texts);
        MilestoneForm read = MilestoneForm.read(id.equals(NEW) ? UUID.randomUUID().toString() : id, sent);
        if (read.milestone().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(id, sent, read.faults(), model);
        }
        if (id.equals(NEW)) {
            milestones.add(read.milestone().get());
        } else if (!milestones.change(read.milestone().get())) {
            throw gone();
        }
        to.addFlashAttribute("done", "已保存，公开网站上已经可以看到。");
        return LIST;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, RedirectAttributes to) {
        if (!milestones.remove(id)) {
            throw gone();
        }
        to.addFlashAttribute("done", "已删除。");
        return LIST;
    }

    private static String page(String id, Sent entry, Map<String, String> faults, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "publication/milestone";
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
