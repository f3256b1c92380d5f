package io.zhengyou.flow.change.web;

import io.zhengyou.directory.People;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.ChangeState;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.process.BundleUpgrades;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All changes, to be narrowed by state. */
@Controller
@RequestMapping("/flows/changes")
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class ChangesController {

    private final Changes changes;
    private final ChangeFiles files;
    private final People people;
    private final BundleUpgrades upgrades;
    private final Clock clock;

    ChangesController(Changes changes, ChangeFiles files, People people, BundleUpgrades upgrades, Clock clock) {
        this.changes = changes;
        this.files = files;
        this.people = people;
        this.upgrades = upgrades;
        this.clock = clock;
    }

    /** @param state anything that is none stands for all */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String state, Model model) {
        var all = changes.all();
        var chosen = Arrays.stream(ChangeState.values()).filter(known -> known.name().equals(state)).findFirst();
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute("total", all.size());
        model.addAttribute("counts", counts(all));
        model.addAttribute("upgrades", upgrades.pending().size());
        model.addAttribute("lines", lines(all, chosen));
        return "flow/changes";
    }

    private static Map<ChangeState, Long> counts(List<Change> all) {
        Map<ChangeState, Long> counts = new LinkedHashMap<>();
        Arrays.stream(ChangeState.values()).forEach(state -> counts.put(state, all.stream().filter(change -> change.state() == state).count()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private List<ChangeLine> lines(List<Change> all, Optional<ChangeState> chosen) {
        var names = files.names();
        Map<String, String> submitters = all.stream().map(Change::submittedBy).distinct().collect(Collectors.toMap(login -> login, people::signature));
        return all.stream().filter(change -> chosen.isEmpty() || change.state() == chosen.get())
                .map(change -> new ChangeLine(change, String.join("、", names.getOrDefault(change.id(), List.of())), submitters.get(change.submittedBy()),
                        change.submittedAt().atZone(clock.getZone())))
                .toList();
    }
}
