package io.zhengyou.publication.wall.web;

import io.zhengyou.directory.Units;
import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.wall.State;
import io.zhengyou.publication.wall.Timelines;
import io.zhengyou.publication.wall.Wall;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pledge wall and each pledge, for everybody. */
@Controller
@RequestMapping("/pledges")
class WallController {

    private final Wall wall;
    private final Timelines timelines;
    private final Units units;

    WallController(Wall wall, Timelines timelines, Units units) {
        this.wall = wall;
        this.timelines = timelines;
        this.units = units;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "pledges");
    }

    @GetMapping
    String find(@ModelAttribute("query") Query query, Model model, HttpServletResponse response) {
        Optional<String> fault = query.fault();
        fault.ifPresent(sentence -> {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fault", sentence);
        });
        model.addAttribute("page", fault.isPresent() ? Page.EMPTY : Page.of(wall.find(query.selection())));
        model.addAttribute("units", units.all());
        model.addAttribute("years", wall.years());
        model.addAttribute("kinds", PledgerKind.values());
        model.addAttribute("states", State.values());
        model.addAttribute("dimensions", Dimension.values());
        return "publication/wall/wall";
    }

    @GetMapping("/{pledgeId}")
    String pledge(@PathVariable String pledgeId, Model model) {
        model.addAttribute("timeline", timelines.find(pledgeId).orElseThrow(() -> new NotPublished("承诺书", "/pledges")));
        return "publication/wall/pledge";
    }
}
