package io.zhengyou.rectification.web;

import io.zhengyou.directory.People;
import io.zhengyou.entry.Fields;
import io.zhengyou.entry.Sent;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Shelf;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a unit has to mend and has mended: for those who file and sign for it. */
@Controller
@RequestMapping("/unit/rectifications")
@PreAuthorize("hasAnyAuthority('liaison', 'secretary')")
class UnitController {

    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 1000;

    private final Shelf shelf;
    private final LedgerLines lines;
    private final CourseView course;
    private final UnitDesk desk;
    private final People people;

    UnitController(Shelf shelf, LedgerLines lines, CourseView course, UnitDesk desk, People people) {
        this.shelf = shelf;
        this.lines = lines;
        this.course = course;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping
    String list(Principal reader, Model model) {
        model.addAttribute("lines", lines.of(own(reader.getName())));
        return "rectification/unit";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal reader, Model model) {
        Rectification shown = own(id, reader.getName());
        model.addAttribute("asked", desk.withdrawable(shown, reader.getName()).orElse(null));
        return course.show(shown, "/unit/rectifications", model);
    }

    /** Takes back the request for more time that nobody has decided yet. */
    @PostMapping("/{id}/extension/withdraw")
    String withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Principal reader, Model model, HttpServletResponse response,
            RedirectAttributes to) {
        Rectification shown = own(id, reader.getName());
        Fields fields = new Fields(Sent.of(Map.of(REASON, reason)));
        String words = fields.text(REASON, LONGEST_REASON);
        if (fields.faults().isEmpty() && !desk.withdraw(shown, reader.getName(), words)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        if (!fields.faults().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", fields.faults().get(REASON));
            model.addAttribute(REASON, reason);
            return show(id, reader, model);
        }
        to.addFlashAttribute("withdrawn", true);
        return "redirect:/unit/rectifications/" + id;
    }

    private Rectification own(String id, String person) {
        return own(person).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Rectification> own(String person) {
        return people.unitsActedForBy(person).stream().flatMap(code -> shelf.ofUnit(code).stream()).toList();
    }
}
