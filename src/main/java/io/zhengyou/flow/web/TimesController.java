package io.zhengyou.flow.web;

import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.process.ProcessVersions;
import io.zhengyou.flow.process.ProcessVersions.ProcessVersion;
import io.zhengyou.flow.process.StepNames;
import io.zhengyou.flow.timing.Heat;
import io.zhengyou.flow.timing.Period;
import io.zhengyou.flow.timing.Timing;
import io.zhengyou.flow.timing.Timing.Version;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the time of a process goes, so that its owner sees what to mend. */
@Controller
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class TimesController {

    private static final int AT_FIRST = 2;
    private static final int MOST = 5;

    private final ProcessVersions versions;
    private final CurrentModels current;
    private final StepNames names;
    private final Timing timing;
    private final Clock clock;

    TimesController(ProcessVersions versions, CurrentModels current, StepNames names, Timing timing, Clock clock) {
        this.versions = versions;
        this.current = current;
        this.names = names;
        this.timing = timing;
        this.clock = clock;
    }

    @GetMapping("/flows/{processId}/times")
    String show(@PathVariable String processId, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "version", required = false) List<Integer> numbers, Model model, HttpServletResponse response) {
        var all = versions.of(processId);
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var chosen = chosen(all, numbers == null ? List.of() : numbers);
        var entry = new PeriodEntry(from, to, LocalDate.now(clock));
        var faults = entry.faults();
        model.addAttribute("processId", processId);
        model.addAttribute("name", current.names().getOrDefault(processId, processId));
        model.addAttribute("all", all.stream().map(ProcessVersion::number).toList());
        model.addAttribute("chosen", chosen.stream().map(ProcessVersion::number).toList());
        model.addAttribute("first", entry.first());
        model.addAttribute("last", entry.last());
        model.addAttribute("faults", faults);
        model.addAttribute("heats", Heat.values());
        if (faults.isEmpty()) {
            var times = timing.of(chosen.stream().map(this::read).toList(), entry.period(), names.vocabulary(), current.models().values());
            model.addAttribute("times", times);
            model.addAttribute("rows", StepRow.of(times));
        } else {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "flow/times";
    }

    /** The newest if none are chosen, or none that there are. */
    private static List<ProcessVersion> chosen(List<ProcessVersion> all, List<Integer> numbers) {
        var chosen = all.stream().filter(version -> numbers.contains(version.number())).limit(MOST).toList();
        return chosen.isEmpty() ? all.stream().limit(AT_FIRST).toList() : chosen;
    }

    private Version read(ProcessVersion version) {
        return new Version(version.definitionId(), version.number(), versions.model(version));
    }
}
