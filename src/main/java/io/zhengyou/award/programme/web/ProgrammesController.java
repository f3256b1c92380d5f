package io.zhengyou.award.programme.web;

import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.programme.RulesInWords;
import io.zhengyou.award.programme.Version;
import io.zhengyou.directory.People;
import io.zhengyou.entry.History;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
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

/** For the office: all programmes, and every rule of one with its history. */
@Controller
@RequestMapping("/office/programmes")
@PreAuthorize("hasAuthority('office')")
class ProgrammesController {

    private static final String LIST = "redirect:/office/programmes";

    private final Programmes programmes;
    private final People people;

    ProgrammesController(Programmes programmes, People people) {
        this.programmes = programmes;
        this.people = people;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("programmes", programmes.inForce());
        return "award/programmes";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        List<Version> history = history(code);
        return new Page(model, Entry.of(history.get(0).programme())).of(code, history.get(0).number(), inWords(history));
    }

    @PostMapping("/{code}")
    String save(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Principal me, Model model,
            RedirectAttributes to, HttpServletResponse response) {
        List<Version> history = history(code);
        History lines = inWords(history);
        Entry entry = new Entry(sent);
        int base = RuleFields.whole(entry.text("version")).orElse(0);
        if (entry.isUnfinished()) {
            return new Page(model, entry.goneOn()).of(code, base, lines);
        }
        Checked checked = Checked.of(code, entry, programmes.all());
        if (checked.programme().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return new Page(model, entry).with(checked.faults()).of(code, base, lines);
        }
        Programme programme = checked.programme().get();
        if (programme.equals(history.get(0).programme())) {
            to.addFlashAttribute("done", "没有改动，没有保存新版本。");
        } else if (programmes.save(programme, base, me.getName())) {
            to.addFlashAttribute("done", "已保存为第 %d 版。正在进行的届次沿用发起时的规则。".formatted(base + 1));
        } else {
            response.setStatus(HttpStatus.CONFLICT.value());
            List<Version> now = history(code);
            return new Page(model, entry).with(inWords(now).conflict(base, RulesInWords.of(programme)))
                    .of(code, now.get(0).number(), inWords(now));
        }
        return LIST + "/" + code;
    }

    private List<Version> history(String code) {
        List<Version> history = programmes.history(code);
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return history;
    }

    private History inWords(List<Version> history) {
        return new History(history.stream().map(version -> new History.Version(
                version.number(), RulesInWords.of(version.programme()), people.signature(version.savedBy()), version.savedAt())).toList());
    }
}
