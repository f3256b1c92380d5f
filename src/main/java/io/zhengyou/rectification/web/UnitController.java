package io.zhengyou.rectification.web;

import io.zhengyou.directory.People;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Shelf;
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

/** What a unit has to mend and has mended: for those who file and sign for it. */
@Controller
@RequestMapping("/unit/rectifications")
@PreAuthorize("hasAnyAuthority('liaison', 'secretary')")
class UnitController {

    private final Shelf shelf;
    private final LedgerLines lines;
    private final CourseView course;
    private final People people;

    UnitController(Shelf shelf, LedgerLines lines, CourseView course, People people) {
        this.shelf = shelf;
        this.lines = lines;
        this.course = course;
        this.people = people;
    }

    @GetMapping
    String list(Principal reader, Model model) {
        model.addAttribute("lines", lines.of(own(reader.getName())));
        return "rectification/unit";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal reader, Model model) {
        Rectification shown = own(reader.getName()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return course.show(shown, "/unit/rectifications", model);
    }

    private List<Rectification> own(String person) {
        return people.unitsActedForBy(person).stream().flatMap(code -> shelf.ofUnit(code).stream()).toList();
    }
}
