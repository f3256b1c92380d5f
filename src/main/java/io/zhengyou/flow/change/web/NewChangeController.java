package io.zhengyou.flow.change.web;

import io.zhengyou.flow.change.process.Received;
import io.zhengyou.flow.change.process.SentFiles;
import io.zhengyou.flow.change.process.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where an owner submits a change without Camunda Modeler's deploy button. */
@Controller
@RequestMapping("/flows/changes/new")
@PreAuthorize("hasAuthority('process-owner')")
class NewChangeController {

    private final Submission submission;
    private final Clock clock;

    NewChangeController(Submission submission, Clock clock) {
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    String open(Model model) {
        return page(ChangeForm.EMPTY, Map.of(), model);
    }

    @PostMapping
    String submit(@RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String wantedOn,
            @RequestParam(required = false) List<MultipartFile> files, Principal person, Model model, HttpServletResponse response) throws IOException {
        var form = new ChangeForm(title.strip(), reason.strip(), wantedOn.strip());
        var sent = Uploaded.read(files);
        var faults = faults(form, sent);
        var received = faults.isEmpty() ? submission.submit(form.read(), sent, person.getName()) : new Received(null, List.of());
        if (received.changeId() != null) {
            return "redirect:/flows/changes/" + received.changeId();
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("findings", received.findings());
        return page(form, faults, model);
    }

    private Map<String, String> faults(ChangeForm form, SentFiles sent) {
        var faults = form.faults(LocalDate.now(clock));
        if (sent.contents().isEmpty() && sent.findings().isEmpty()) {
            faults.put("files", "请选择改好的流程文件，或改动的表单。");
        }
        return faults;
    }

    private static String page(ChangeForm form, Map<String, String> faults, Model model) {
        model.addAttribute("entry", form);
        model.addAttribute("faults", faults);
        return "flow/new-change";
    }
}
