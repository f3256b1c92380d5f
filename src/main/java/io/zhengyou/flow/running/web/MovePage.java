package io.zhengyou.flow.running.web;

import io.zhengyou.directory.People;
import io.zhengyou.flow.running.Move;
import io.zhengyou.flow.running.MovedCase.State;
import io.zhengyou.flow.running.Moves;
import io.zhengyou.flow.running.Outcome;
import io.zhengyou.flow.running.Preview;
import io.zhengyou.flow.running.process.CaseLists;
import io.zhengyou.flow.running.process.MovePreviews;
import io.zhengyou.flow.running.process.RunningCases;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the pages of a move show, before it and after. */
@Component
class MovePage {

    private final CasePage page;
    private final RunningCases cases;
    private final CaseLists lists;
    private final MovePreviews previews;
    private final Moves moves;
    private final People people;

    MovePage(CasePage page, RunningCases cases, CaseLists lists, MovePreviews previews, Moves moves, People people) {
        this.page = page;
        this.cases = cases;
        this.lists = lists;
        this.previews = previews;
        this.moves = moves;
        this.people = people;
    }

    void preview(MoveRequest request, boolean named, Model model) {
        if (request.from() == request.to()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "from and to are the same");
        }
        var preview = preview(request);
        page.head(request.processId(), named, model);
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
            return previews.of(page.version(request.processId(), request.from()), page.version(request.processId(), request.to()), request.choices());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "choice", e);
        }
    }

    private void open(Preview.Group group, MoveRequest request, Model model) {
        if (group.places().isEmpty()) {
            return;
        }
        int first = (int) Math.min((long) request.page() * CaseLists.PAGE, group.instances().size());
        int end = Math.min(first + CaseLists.PAGE, group.instances().size());
        model.addAttribute("opened", group);
        model.addAttribute("lines", lists.these(group.instances().subList(first, end)));
        model.addAttribute("more", end < group.instances().size());
    }

    /** @param wanted empty for those that need somebody most */
    void move(Move move, Optional<State> wanted, int number, boolean named, Model model) {
        var counts = moves.counts(move.id());
        var state = wanted.orElseGet(() -> Stream.of(State.FAILED, State.STAYED, State.WAITING).filter(counts::containsKey).findFirst().orElse(State.MOVED));
        var found = moves.cases(move.id(), state, number);
        page.head(move.processId(), named, model);
        model.addAttribute("move", move);
        model.addAttribute("person", people.signature(move.person()));
        model.addAttribute("counts", counts.entrySet().stream().collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue)));
        model.addAttribute("all", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("done", counts.entrySet().stream().filter(count -> count.getKey() != State.WAITING).mapToLong(count -> count.getValue()).sum());
        model.addAttribute("states", State.values());
        model.addAttribute("state", state);
        model.addAttribute("found", found.stream().limit(Moves.PAGE).toList());
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > Moves.PAGE);
    }
}
