package io.zhengyou.dossier.web;

import io.zhengyou.dossier.assessment.AssessmentYear;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Grade;
import io.zhengyou.engine.Batch;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** For a leader with two hundred units to grade: where the proposal is taken, many at once; another grade is given in its task, with its reason. */
@Controller
@RequestMapping("/office/assessments/{id}/grading")
@PreAuthorize("hasAuthority('leading-group')")
class GradingController {

    /** What was graded last is kept with the session, by year. */
    private static final String GRADED = "graded-";

    private final AssessmentYears years;
    private final GradingBoard board;

    GradingController(AssessmentYears years, GradingBoard board) {
        this.years = years;
        this.board = board;
    }

    /** @param proposed the name of a grade; what is empty or unknown shows all */
    @GetMapping
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String proposed, Principal me, Model model) {
        List<GradingLine> lines = board.lines(id, me.getName());
        Map<Grade, Long> counts = lines.stream().collect(Collectors.groupingBy(GradingLine::proposed, TreeMap::new, Collectors.counting()));
        boolean known = counts.keySet().stream().anyMatch(grade -> grade.name().equals(proposed));
        model.addAttribute("year", year(id));
        model.addAttribute("total", lines.size());
        model.addAttribute("counts", counts);
        model.addAttribute("proposed", known ? proposed : "");
        model.addAttribute("lines", lines.stream().filter(line -> !known || line.proposed().name().equals(proposed)).toList());
        return "dossier/grading";
    }

    @GetMapping("/graded")
    String graded(@PathVariable String id, HttpSession session, Principal me, Model model) {
        if (!(session.getAttribute(GRADED + id) instanceof Batch graded)) {
            return "redirect:/office/assessments/{id}/grading";
        }
        model.addAttribute("outcome", graded);
        if (graded.left().isEmpty()) {
            return show(id, "", me, model);
        }
        model.addAllAttributes(Map.of("heading", "评定等次", "back", "/office/assessments/" + id, "backName", year(id).subject(),
                "address", "/office/assessments/" + id + "/grading"));
        return "batch-underway";
    }

    /** Each request does a part, and the page asks for the next. */
    @PostMapping
    String grade(@PathVariable String id, @RequestParam(defaultValue = "") List<String> task, @RequestParam(defaultValue = "false") boolean more,
            Principal me, HttpSession session, Model model, HttpServletResponse response) {
        year(id);
        if (task.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("nothing", "没有勾选任何单位。请看过情况后勾选，再点“按建议评定”。");
            return show(id, "", me, model);
        }
        Batch before = more && session.getAttribute(GRADED + id) instanceof Batch graded ? graded : Batch.NONE;
        session.setAttribute(GRADED + id, before.and(board.grade(id, task, me.getName())));
        return "redirect:/office/assessments/{id}/grading/graded";
    }

    private AssessmentYear year(String id) {
        return years.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
