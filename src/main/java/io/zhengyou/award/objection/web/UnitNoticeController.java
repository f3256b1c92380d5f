package io.zhengyou.award.objection.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.objection.Filing;
import io.zhengyou.award.objection.NoticePeriods;
import io.zhengyou.award.objection.Objector;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The members of a unit see whom it nominates before the nomination leaves it, and object. */
@Controller
@RequestMapping("/unit/notices")
class UnitNoticeController {

    private final NoticePeriods periods;
    private final Rounds rounds;
    private final People people;
    private final FilingPage page;
    private final Clock clock;

    UnitNoticeController(NoticePeriods periods, Rounds rounds, People people, FilingPage page, Clock clock) {
        this.periods = periods;
        this.rounds = rounds;
        this.people = people;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    String list(Principal me, Model model) {
        model.addAttribute("lines", periods.nomineesOf(member(me).unitCode()).stream().map(this::line).toList());
        return "award/unit-notices";
    }

    @GetMapping("/{nominationId}/objections/new")
    String show(@PathVariable String nominationId, Principal me, Model model) {
        return form(nominee(nominationId, member(me)), FilingEntry.blank(), model);
    }

    @PostMapping("/{nominationId}/objections/new")
    String file(@PathVariable String nominationId, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files, Principal me, Model model,
            HttpServletResponse response, RedirectAttributes to) {
        Person member = member(me);
        Nomination nominee = nominee(nominationId, member);
        FilingEntry entry = FilingEntry.of(sent, files);
        Filing filing = new Filing(nominationId, entry.text(FilingEntry.CLAIM), entry.text(FilingEntry.FACTS),
                new Objector(member.name(), member.mail(), null, member.id()));
        return page.file(entry, FilingCheck.ofUnit(entry), filing, Scope.UNIT, member.id(), model, response, to)
                .orElseGet(() -> form(nominee, entry, model));
    }

    private String form(Nomination nominee, FilingEntry entry, Model model) {
        model.addAttribute("address", "/unit/notices/" + nominee.id() + "/objections/new");
        model.addAttribute("unitScope", true);
        return page.show(model, entry, rounds.get(nominee.roundId()).title(), List.of(nominee));
    }

    /** Whoever belongs to another unit is not told that there is such a nominee. */
    private Nomination nominee(String nominationId, Person member) {
        return periods.nomineesOf(member.unitCode()).stream().filter(one -> one.id().equals(nominationId)).findAny()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Person member(Principal me) {
        return people.find(me.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private UnitNoticeLine line(Nomination nomination) {
        return new UnitNoticeLine(nomination.id(), nomination.submitted().name(), rounds.get(nomination.roundId()).title(),
                nomination.submitted().summary(),
                periods.unitNoticeEnds(nomination).orElseThrow().atZone(clock.getZone()).toLocalDate().minusDays(1));
    }
}
