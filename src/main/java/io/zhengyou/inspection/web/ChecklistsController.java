package io.zhengyou.inspection.web;

import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.inspection.Mode;
import io.zhengyou.inspection.checklist.Checklist;
import io.zhengyou.inspection.checklist.Checklists;
import io.zhengyou.inspection.checklist.Clause;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office adds clauses and checklists, and retires lists. A clause that stands in a record keeps its meaning for good. */
@Controller
@RequestMapping("/office/inspections/checklists")
@PreAuthorize("hasAuthority('office')")
class ChecklistsController {

    /** With its clauses. */
    record Line(Checklist checklist, List<Clause> clauses) {}

    private static final String HERE = "redirect:/office/inspections/checklists";
    private static final String CODE = "[A-Z][0-9]{1,2}";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 200;

    private final Checklists checklists;

    ChecklistsController(Checklists checklists) {
        this.checklists = checklists;
    }

    @GetMapping
    String list(Model model) {
        return show(new Sent(new LinkedMultiValueMap<>()), Map.of(), model);
    }

    @PostMapping("/clauses")
    String addClause(@RequestParam MultiValueMap<String, String> texts, Model model, HttpServletResponse response, RedirectAttributes to) {
        Sent sent = new Sent(texts);
        Fields fields = new Fields(sent);
        Clause clause = new Clause(code(fields), fields.text("good", LONGEST_NAME), fields.text("text", LONGEST), fields.text("hint", LONGEST));
        if (!goods().contains(clause.good())) {
            fields.fault("good", "请选择属于“五好”中的哪一好。");
        }
        if (!fields.faults().isEmpty()) {
            return refuse(sent, fields, model, response);
        }
        checklists.add(clause);
        to.addFlashAttribute("done", "已加入条款 " + clause.code() + "。");
        return HERE;
    }

    @PostMapping
    String addList(@RequestParam MultiValueMap<String, String> texts, Model model, HttpServletResponse response, RedirectAttributes to) {
        Sent sent = new Sent(texts);
        Fields fields = new Fields(sent);
        String name = fields.text("name", LONGEST_NAME);
        Optional<Mode> mode = fields.choice("mode", Mode.values());
        List<String> clauses = sent.all("clauses");
        if (clauses.isEmpty() || !checklists.clauses().stream().map(Clause::code).toList().containsAll(clauses)) {
            fields.fault("clauses", "请至少选择一个条款。");
        }
        if (checklists.inUse().stream().anyMatch(one -> one.name().equals(name))) {
            fields.fault("name", "已有同名的清单，请修改。");
        }
        if (!fields.faults().isEmpty()) {
            return refuse(sent, fields, model, response);
        }
        checklists.add(name, mode.orElseThrow(), clauses);
        to.addFlashAttribute("done", "已加入清单“" + name + "”，拟定方案时可以选用。");
        return HERE;
    }

    @PostMapping("/{code}/retire")
    String retire(@PathVariable String code, RedirectAttributes to) {
        checklists.retire(code);
        to.addFlashAttribute("done", "清单已停用。已经列入方案的检查不受影响。");
        return HERE;
    }

    private String code(Fields fields) {
        String code = fields.text("code", LONGEST_NAME);
        if (!code.matches(CODE)) {
            fields.fault("code", "应为一个大写字母加一两位数字，如 L4。");
        } else if (checklists.clauses().stream().anyMatch(clause -> clause.code().equals(code))) {
            fields.fault("code", "已有这个编号，请换一个。");
        }
        return code;
    }

    private List<String> goods() {
        return checklists.clauses().stream().map(Clause::good).distinct().toList();
    }

    private String refuse(Sent sent, Fields fields, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return show(sent, fields.faults(), model);
    }

    private String show(Sent sent, Map<String, String> faults, Model model) {
        model.addAttribute("entry", sent);
        model.addAttribute("faults", faults);
        model.addAttribute("chosen", sent.all("clauses"));
        model.addAttribute("lines", checklists.all().stream().map(one -> new Line(one, checklists.clauses(one.code()))).toList());
        model.addAttribute("clauses", checklists.clauses());
        model.addAttribute("goods", goods());
        model.addAttribute("modes", Mode.values());
        return "inspection/checklists";
    }
}
