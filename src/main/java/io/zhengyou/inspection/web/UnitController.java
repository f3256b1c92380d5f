package io.zhengyou.inspection.web;

import io.zhengyou.directory.People;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The inspections of a unit as it sees them itself: what is asked, what was found, what it answered, and until when. */
@Controller
@RequestMapping("/unit/inspections")
@PreAuthorize("hasAnyAuthority('liaison', 'secretary')")
class UnitController {

    private final Inspections inspections;
    private final UnitPage page;
    private final People people;

    UnitController(Inspections inspections, UnitPage page, People people) {
        this.inspections = inspections;
        this.page = page;
        this.people = people;
    }

    @GetMapping
    String list(Principal reader, Model model) {
        model.addAttribute("lines", own(reader.getName()).stream().map(page::line).toList());
        model.addAttribute("recommended", page.recommended(people.unitsActedForBy(reader.getName())));
        return "inspection/unit-list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal reader, Model model) {
        page.fill(model, own(reader.getName()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "inspection/unit";
    }

    private List<Inspection> own(String person) {
        return inspections.knownTo(people.unitsActedForBy(person));
    }
}
