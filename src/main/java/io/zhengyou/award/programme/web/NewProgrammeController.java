package io.zhengyou.award.programme.web;

import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Programmes;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the office: a new programme. */
@Controller
@RequestMapping("/office/programmes/new")
@PreAuthorize("hasAuthority('office')")
class NewProgrammeController {

    private final Programmes programmes;

    NewProgrammeController(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping
    String blank(Model model) {
        return new Page(model, Entry.blank()).ofNew();
    }

    @PostMapping
    String add(@RequestParam MultiValueMap<String, String> sent, Principal me, Model model, RedirectAttributes to, HttpServletResponse response) {
        Entry entry = new Entry(sent);
        if (entry.isUnfinished()) {
            return new Page(model, entry.goneOn()).ofNew();
        }
        Checked checked = Checked.ofNew(entry, programmes.all());
        if (checked.programme().isEmpty()) {
            return refuse(entry, checked.faults(), model, response);
        }
        Programme programme = checked.programme().get();
        try {
            programmes.add(programme, me.getName());
        } catch (DuplicateKeyException e) {
            return refuse(entry, Map.of("code", Checked.TAKEN), model, response);
        }
        to.addFlashAttribute("done", "已新建奖项“%s”，现在可以发起评选。".formatted(programme.name()));
        return "redirect:/office/programmes/" + programme.code();
    }

    private static String refuse(Entry entry, Map<String, String> faults, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return new Page(model, entry).with(faults).ofNew();
    }
}
