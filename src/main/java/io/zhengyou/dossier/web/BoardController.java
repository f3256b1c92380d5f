package io.zhengyou.dossier.web;

import io.zhengyou.directory.People;
import io.zhengyou.dossier.board.Board;
import io.zhengyou.dossier.board.Figure;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.OverdueTasks;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The campaign at a glance, for the leading group and its office. Every number opens the list behind it. */
@Controller
@RequestMapping("/office/board")
@PreAuthorize("hasAnyAuthority('office', 'leading-group')")
class BoardController {

    private static final int MOST_TASKS = 500;
    private static final int YEARS_OF_TREND = 3;

    private final Board board;
    private final OverdueTasks overdue;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    BoardController(Board board, OverdueTasks overdue, People people, Accounts accounts, Clock clock) {
        this.board = board;
        this.overdue = overdue;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String year, Model model) {
        int shown = year(year);
        model.addAttribute("year", shown);
        model.addAttribute("years", new Years(clock).all());
        model.addAttribute("figures", board.of(shown));
        model.addAttribute("mending", board.mending(shown));
        model.addAttribute("late", overdue.count());
        model.addAttribute("unmended", board.overdue());
        model.addAttribute("trend", IntStream.rangeClosed(shown - YEARS_OF_TREND + 1, shown).mapToObj(board::of).toList());
        return "dossier/board";
    }

    @GetMapping("/units/{figure}")
    String units(@PathVariable String figure, @RequestParam(required = false) @Nullable String year, Model model) {
        model.addAttribute("reached", board.of(figure(figure), year(year)));
        return "dossier/board-units";
    }

    @GetMapping("/overdue")
    String overdue(Model model) {
        List<LateLine> lines = overdue.first(MOST_TASKS).stream().map(task -> LateLine.of(task, people, accounts, clock.getZone())).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("count", overdue.count());
        return "dossier/board-overdue";
    }

    private int year(@Nullable String asked) {
        return new Years(clock).of(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Figure figure(String name) {
        return Arrays.stream(Figure.values()).filter(figure -> figure.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
