package io.zhengyou.flow.running.web;

import io.zhengyou.directory.People;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.running.Move;
import io.zhengyou.flow.running.MovedCase.State;
import io.zhengyou.flow.running.Moves;
import io.zhengyou.flow.running.Outcome;
import io.zhengyou.flow.running.Preview;
import io.zhengyou.flow.running.Version;
import io.zhengyou.flow.running.process.MovePreviews;
import io.zhengyou.flow.running.process.RunningCases;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the pages of running cases show. */
@Component
class CasePage {

    private final RunningCases cases;
    private final MovePreviews previews;
    private final Moves moves;
    private final CurrentModels current;
    private final People people;
    private final Clock clock;

    CasePage(RunningCases cases, MovePreviews previews, Moves moves, CurrentModels current, People people, Clock clock) {
        this.cases = cases;
        this.previews = previews;
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
        var lines = cases.at(version, activity, page);
        head(version.processId(), named, model);
        model.addAttribute("version", version.number());
        model.addAttribute("activity", activity);
        model.addAttribute("place", cases.name(version, activity));
        model.addAttribute("lines", lines.stream().limit(RunningCases.PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("more", lines.size() > RunningCases.PAGE);
    }

    void preview(MoveRequest request, boolean named, Model model) {
        if (request.from() == request.to()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "from and to are the same");
        }
        var preview = preview(request);
        head(request.processId(), named, model);
        model.addAttribute("request", request);
        model.addAttribute("versions", cases.versions(request.processId()));
        model.addAttribute("preview", preview);
        model.addAttribute("moving", preview.count(Outcome.MOVES));
        model.addAttribute("undecided", preview.count(Outcome.DECIDE));
        model.addAttribute("staying", preview.count(Outcome.STAYS));
        if (request.group() > 0 && request.group() <= preview.groups().size()) {
            open(preview.groups().get(request.group() - 1), request, model);
        }
    }

    private Preview preview(MoveRequest request) {
        try {
            return previews.of(version(request.processId(), request.from()), version(request.processId(), request.to()), request.choices());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "choice", e);
        }
    }

    private void open(Preview.Group group, MoveRequest request, Model model) {
        if (group.places().isEmpty()) {
            return;
        }
        int first = Math.min(request.page() * RunningCases.PAGE, group.instances().size());
        int end = Math.min(first + RunningCases.PAGE, group.instances().size());
        model.addAttribute("opened", group);
        model.addAttribute("lines", cases.these(group.instances().subList(first, end)));
        model.addAttribute("more", end < group.instances().size());
    }

    /** @param wanted empty for those that need somebody most */
    void move(Move move, Optional<State> wanted, int page, boolean named, Model model) {
        var counts = moves.counts(move.id());
        var state = wanted.orElseGet(() -> Stream.of(State.FAILED, State.STAYED, State.WAITING).filter(counts::containsKey).findFirst().orElse(State.MOVED));
        var found = moves.cases(move.id(), state, page);
        head(move.processId(), named, model);
        model.addAttribute("move", move);
        model.addAttribute("person", people.signature(move.person()));
        model.addAttribute("counts", counts.entrySet().stream().collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue)));
        model.addAttribute("all", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("done", counts.entrySet().stream().filter(count -> count.getKey() != State.WAITING).mapToLong(count -> count.getValue()).sum());
        model.addAttribute("states", State.values());
        model.addAttribute("state", state);
        model.addAttribute("found", found.stream().limit(Moves.PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > Moves.PAGE);
    }

    private void head(String processId, boolean named, Model model) {
        model.addAttribute("processId", processId);
        model.addAttribute("name", current.names().getOrDefault(processId, processId));
        model.addAttribute("named", named);
        model.addAttribute("zone", clock.getZone());
    }
}
