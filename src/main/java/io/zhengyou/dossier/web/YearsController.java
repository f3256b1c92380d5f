package io.zhengyou.dossier.web;

import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.AssessmentYear;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.dossier.assessment.Step;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How far the assessments of a year have come: for the office and the leading group. */
@Controller
@RequestMapping("/office/assessments")
@PreAuthorize("hasAnyAuthority('office', 'leading-group')")
class YearsController {

    private final AssessmentYears years;
    private final Assessments assessments;
    private final Minutes minutes;
    private final Clock clock;

    YearsController(AssessmentYears years, Assessments assessments, Minutes minutes, Clock clock) {
        this.years = years;
        this.assessments = assessments;
        this.minutes = minutes;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("years", years.all());
        model.addAttribute("zone", clock.getZone());
        return "dossier/years";
    }

    /** @param stage the name of a stage; what is empty or unknown shows all */
    @GetMapping("/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String stage, Model model) {
        AssessmentYear year = years.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Assessment> all = assessments.of(id);
        Map<Stage, Long> counts = all.stream().collect(Collectors.groupingBy(Assessment::stage, TreeMap::new, Collectors.counting()));
        model.addAttribute("year", year);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("counts", counts);
        model.addAttribute("total", all.size());
        model.addAttribute("waiting", all.stream().filter(one -> one.proposed() != null && one.grade() == null && one.stage() != Stage.TERMINATED).count());
        model.addAttribute("stage", stage);
        model.addAttribute("reason", minutes.latest(id, Step.TERMINATION_ASKED).orElse(""));
        model.addAttribute("rows", counts.keySet().stream().noneMatch(one -> one.name().equals(stage)) ? all
                : all.stream().filter(one -> one.stage().name().equals(stage)).toList());
        return "dossier/year";
    }
}
