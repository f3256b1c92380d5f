package io.zhengyou.flow.running.web;

import io.zhengyou.directory.Role;
import io.zhengyou.flow.running.process.RunningCases;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the running cases of a process stand, version by version. What a case is about is shown to the office and the leading group alone. */
@Controller
@RequestMapping("/flows/{processId}/cases")
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class CasesController {

    private static final List<String> SEE_SUBJECTS = List.of(Role.OFFICE.group(), Role.LEADING_GROUP.group());

    private final CasePage page;
    private final RunningCases cases;

    CasesController(CasePage page, RunningCases cases) {
        this.page = page;
        this.cases = cases;
    }

    @GetMapping
    String show(@PathVariable String processId, Model model) {
        page.all(processId, model);
        return "flow/cases";
    }

    @GetMapping("/at")
    String list(@PathVariable String processId, @RequestParam int version, @RequestParam String activity, @RequestParam(name = "page", defaultValue = "0") int number,
            Authentication me, Model model) {
        var found = page.version(processId, version);
        if (cases.isSecret(processId)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        page.at(found, activity, Math.max(number, 0), seesSubjects(me), model);
        return "flow/cases-at";
    }

    static boolean seesSubjects(Authentication person) {
        return person.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(SEE_SUBJECTS::contains);
    }
}
