package io.zhengyou.flow.change.web;

import io.zhengyou.engine.WithheldModel;
import io.zhengyou.flow.change.process.BundleUpgrades;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
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

/** What an upgrade of the server brought and did not put to use: an owner proposes it, or the office keeps what is in use. */
@Controller
@RequestMapping("/flows/upgrades")
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class UpgradeController {

    private final BundleUpgrades upgrades;
    private final Clock clock;

    UpgradeController(BundleUpgrades upgrades, Clock clock) {
        this.upgrades = upgrades;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("pending", upgrades.pending());
        return "flow/upgrades";
    }

    @PostMapping("/{model}/proposal")
    @PreAuthorize("hasAuthority('process-owner')")
    String propose(@PathVariable("model") String id, Principal person, Model model, HttpServletResponse response) {
        var received = upgrades.propose(withheld(id), person.getName());
        if (received.changeId() != null) {
            return "redirect:/flows/changes/" + received.changeId();
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("findings", received.findings());
        return list(model);
    }

    @PostMapping("/{model}/kept")
    @PreAuthorize("hasAuthority('office')")
    String keep(@PathVariable("model") String id, @RequestParam(defaultValue = "") String reason, Principal person, Model model, HttpServletResponse response) {
        var withheld = withheld(id);
        if (!ChangeForm.isReason(reason.strip())) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", ChangeForm.REASON_MISSING);
            return list(model);
        }
        upgrades.keep(withheld, reason.strip(), person.getName());
        return "redirect:/flows/upgrades";
    }

    private WithheldModel withheld(String id) {
        return upgrades.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
