package io.zhengyou.publication.campaign.web;

import io.zhengyou.publication.campaign.Milestones;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For everybody: what the campaign has reached and works towards. */
@Controller
class CampaignController {

    private final Milestones milestones;
    private final Clock clock;

    CampaignController(Milestones milestones, Clock clock) {
        this.milestones = milestones;
        this.clock = clock;
    }

    @GetMapping("/campaign")
    String show(Model model) {
        model.addAttribute("section", "campaign");
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("milestones", milestones.all());
        return "publication/campaign";
    }
}
