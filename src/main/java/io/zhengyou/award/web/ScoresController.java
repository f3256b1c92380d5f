package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.programme.ScoreRule;
import io.zhengyou.award.review.ExpertReviews;
import io.zhengyou.award.review.Leaning;
import io.zhengyou.award.review.ScoreSheet;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** For the office: how every number of a ranking came about, and what another rule would have changed. */
@Controller
@PreAuthorize("hasAuthority('office')")
class ScoresController {

    private final Rounds rounds;
    private final Nominations nominations;
    private final ExpertReviews reviews;
    private final People people;

    ScoresController(Rounds rounds, Nominations nominations, ExpertReviews reviews, People people) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.reviews = reviews;
        this.people = people;
    }

    @GetMapping("/office/rounds/{id}/scores")
    String show(@PathVariable String id, Model model) {
        Round round = rounds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Nomination> ranked = nominations.ofRound(id).stream().filter(nomination -> nomination.place() != null).toList();
        model.addAttribute("round", round);
        if (!ranked.isEmpty()) {
            Map<String, Nomination> byId = ranked.stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
            Map<String, String> names = names();
            ScoreSheet sheet = reviews.sheet(round, List.copyOf(byId.keySet()));
            model.addAttribute("sheet", sheet);
            model.addAttribute("names", names);
            model.addAttribute("lines", sheet.lines().stream().map(line -> ScoreLine.of(sheet, line, byId.get(line.nominationId()), names)).toList());
        }
        model.addAttribute("scoreRules", List.of(ScoreRule.values()));
        model.addAttribute("far", Leaning.FAR);
        return "award/scores";
    }

    private Map<String, String> names() {
        return people.inRole(Role.EXPERT).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
