package io.zhengyou.pledge.web;

import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.pledge.book.Overview;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Versions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where every pledge stands, who is silent and what is late: for the office and the leading group. */
@Controller
@RequestMapping("/office/pledges")
@PreAuthorize("hasAnyAuthority('office', 'leading-group')")
class OfficeController {

    private final Overview overview;
    private final OfficeBoard board;
    private final Pledges pledges;
    private final Versions versions;
    private final EvidenceFiles files;

    OfficeController(Overview overview, OfficeBoard board, Pledges pledges, Versions versions, EvidenceFiles files) {
        this.overview = overview;
        this.board = board;
        this.pledges = pledges;
        this.versions = versions;
        this.files = files;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") String page, Model model) {
        int number = PageNumber.read(page);
        Optional<PledgeState> chosen = Arrays.stream(PledgeState.values()).filter(one -> one.name().equals(state)).findFirst();
        Set<PledgeState> states = chosen.<Set<PledgeState>>map(Set::of).orElse(EnumSet.allOf(PledgeState.class));
        List<Overview.Row> rows = overview.newest(states, text.strip(), number);
        model.addAttribute("counts", overview.counts());
        model.addAttribute("states", PledgeState.values());
        model.addAttribute("state", chosen.map(PledgeState::name).orElse(""));
        model.addAttribute("text", text.strip());
        model.addAttribute("page", number);
        model.addAttribute("more", rows.size() > Overview.PAGE);
        model.addAttribute("rows", rows.stream().limit(Overview.PAGE).toList());
        model.addAttribute("silent", board.silentLeaders());
        model.addAttribute("late", board.late());
        model.addAttribute("most", OfficeBoard.MOST);
        return "pledge/office";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        Pledge pledge = pledges.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("pledge", pledge);
        model.addAttribute("version", versions.find(id, pledge.publicVersion()).or(() -> versions.latest(id)).orElse(null));
        model.addAttribute("tasks", board.ofPledge(id));
        model.addAttribute("entries", board.course(id));
        model.addAttribute("files", files.list(id).size());
        return "pledge/course";
    }
}
