package io.zhengyou.directory.contact.web;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Which leader follows which unit, and where the holes are. */
@Controller
@RequestMapping("/office/contact-points")
@PreAuthorize("hasAnyAuthority('office', 'leading-group')")
class CoverageController {

    private final Register register;
    private final Units units;

    CoverageController(Register register, Units units) {
        this.register = register;
        this.units = units;
    }

    @GetMapping
    String list(Model model) {
        List<PointLine> lines = register.all();
        model.addAttribute("lines", lines);
        model.addAttribute("holes", lines.stream().filter(line -> line.leader().isEmpty()).toList());
        model.addAttribute("unvisited", lines.stream().filter(line -> line.visits() == 0).count());
        return "directory/coverage";
    }

    @GetMapping("/{unit}")
    String show(@PathVariable String unit, Model model) {
        Unit shown = units.find(unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("unit", shown);
        model.addAttribute("visits", register.visitsOf(unit));
        return "directory/contact-point";
    }
}
