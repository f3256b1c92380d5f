package io.zhengyou.publication.wall.web;

import io.zhengyou.award.Honours;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.publication.NotPublished;
import io.zhengyou.publication.wall.Selection;
import io.zhengyou.publication.wall.Timelines;
import io.zhengyou.publication.wall.Wall;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that is public about a unit. */
@Controller
class UnitController {

    private static final int MOST = 10;

    private final Units units;
    private final Wall wall;
    private final Timelines timelines;
    private final Honours honours;

    UnitController(Units units, Wall wall, Timelines timelines, Honours honours) {
        this.units = units;
        this.wall = wall;
        this.timelines = timelines;
        this.honours = honours;
    }

    @GetMapping("/units/{code}")
    String unit(@PathVariable String code, Model model) {
        Unit unit = units.find(code).orElseThrow(() -> new NotPublished("单位主页", "/pledges"));
        model.addAttribute("section", "pledges");
        model.addAttribute("unit", unit);
        model.addAttribute("states", wall.states(code));
        model.addAttribute("page", Page.of(wall.find(Selection.ofUnit(code))));
        model.addAttribute("news", timelines.news(code).stream().limit(MOST).toList());
        model.addAttribute("honours", honours.ofUnit(code, MOST));
        return "publication/wall/unit";
    }
}
