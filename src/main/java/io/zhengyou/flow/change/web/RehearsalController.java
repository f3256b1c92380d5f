package io.zhengyou.flow.change.web;

import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.process.Activation;
import io.zhengyou.flow.sandbox.process.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Walks every path of a change that waits, and shows what came of it on its page. */
@Controller
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class RehearsalController {

    private final Changes changes;
    private final ChangeFiles files;
    private final Activation activation;
    private final Sandbox sandbox;
    private final ChangePage page;

    RehearsalController(Changes changes, ChangeFiles files, Activation activation, Sandbox sandbox, ChangePage page) {
        this.changes = changes;
        this.files = files;
        this.activation = activation;
        this.sandbox = sandbox;
        this.page = page;
    }

    @GetMapping("/flows/changes/{id}/rehearsal")
    String walk(@PathVariable String id, Authentication reader, Model model) {
        var change = changes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (mayBeWalked(change)) {
            model.addAttribute("sandbox", sandbox.walk(files.newest(change).contents()));
        }
        return page.show(change, reader, model);
    }

    /** Of what the checks complain the page tells anyway. */
    private boolean mayBeWalked(Change change) {
        return change.state().isOpen() && activation.findings(change).isEmpty();
    }
}
