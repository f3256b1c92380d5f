package io.zhengyou.flow.web;

import io.zhengyou.flow.change.web.Uploaded;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.process.RedesignCheck;
import io.zhengyou.flow.process.RedesignComparison;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.sandbox.process.Sandbox;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The mandatory steps of every process, and the check of a redesign before it is deployed. Nothing that is sent here is kept. */
@Controller
@RequestMapping("/flows")
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class FlowController {

    private final FlowRules rules;
    private final RedesignCheck check;
    private final RedesignComparison comparison;
    private final Sandbox sandbox;
    private final CurrentModels current;

    FlowController(FlowRules rules, RedesignCheck check, RedesignComparison comparison, Sandbox sandbox, CurrentModels current) {
        this.rules = rules;
        this.check = check;
        this.comparison = comparison;
        this.sandbox = sandbox;
        this.current = current;
    }

    @GetMapping
    String show(Model model) {
        return page(model);
    }

    @PostMapping("/check")
    String check(@RequestParam(name = "files", required = false) List<MultipartFile> sent, Model model, HttpServletResponse response) throws IOException {
        var files = Uploaded.read(sent);
        if (files.contents().isEmpty() && files.findings().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("nothing", true);
            return page(model);
        }
        model.addAttribute("checked", files.contents().keySet());
        var findings = files.findings().isEmpty() ? check.findings(files.contents()) : files.findings();
        model.addAttribute("findings", findings);
        model.addAttribute("comparison", comparison.withCurrent(files.contents()));
        if (findings.isEmpty()) {
            model.addAttribute("sandbox", sandbox.walk(files.contents()));
        }
        return page(model);
    }

    private String page(Model model) {
        var names = current.names();
        model.addAttribute("names", names);
        model.addAttribute("running", names.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList());
        model.addAttribute("processes", rules.all().stream().collect(Collectors.groupingBy(FlowRule::processId, LinkedHashMap::new, Collectors.toList())));
        return "flow/flows";
    }
}
