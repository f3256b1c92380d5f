package io.zhengyou.flow.running.web;

import io.zhengyou.directory.People;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.running.Move;
import io.zhengyou.flow.running.Moves;
import io.zhengyou.flow.running.Version;
import io.zhengyou.flow.running.process.CaseLists;
import io.zhengyou.flow.running.process.RunningCases;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the pages of a process show of its running cases. */
@Component
class CasePage {

    private final RunningCases cases;
    private final CaseLists lists;
    private final Moves moves;
    private final CurrentModels current;
    private final People people;
    private final Clock clock;

    CasePage(RunningCases cases, CaseLists lists, Moves moves, CurrentModels current, People people, Clock clock) {
        this.cases = cases;
        this.lists = lists;
        this.moves = moves;
        this.current = current;
        this.people = people;
        this.clock = clock;
    }

    Version version(String processId, int number) {
        return cases.version(processId, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    void all(String processId, Model model) {
        var versions = cases.of(processId);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        head(processId, false, model);
        model.addAttribute("versions", versions);
        model.addAttribute("secret", cases.isSecret(processId));
        model.addAttribute("moves", moves.of(processId).stream().map(this::line).toList());
    }

    private MoveLine line(Move move) {
        return new MoveLine(move, people.signature(move.person()), moves.counts(move.id()).entrySet().stream()
                .map(count -> count.getKey().label() + " " + count.getValue() + " 件").collect(Collectors.joining("，")));
    }

    /** @param result how many cases came to what */
    record MoveLine(Move move, String person, String result) {}

    void at(Version version, String activity, int page, boolean named, Model model) {
        var lines = lists.at(version, activity, page);
        head(version.processId(), named, model);
        model.addAttribute("version", version.number());
        model.addAttribute("activity", activity);
        model.addAttribute("place", cases.name(version, activity));
        model.addAttribute("lines", lines.stream().limit(CaseLists.PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("more", lines.size() > CaseLists.PAGE);
    }

    void head(String processId, boolean named, Model model) {
        model.addAttribute("processId", processId);
        model.addAttribute("name", current.names().getOrDefault(processId, processId));
        model.addAttribute("named", named);
        model.addAttribute("zone", clock.getZone());
    }
}
