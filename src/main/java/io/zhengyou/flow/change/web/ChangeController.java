package io.zhengyou.flow.change.web;

import io.zhengyou.document.Download;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.process.ChangeMoved;
import io.zhengyou.flow.change.process.Rollback;
import io.zhengyou.flow.change.process.Stopping;
import io.zhengyou.flow.change.process.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The page of a change: what changes, what was decided, and what its owner and the office can still do. */
@Controller
@RequestMapping("/flows/changes/{id}")
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class ChangeController {

    private final Changes changes;
    private final ChangeFiles files;
    private final Submission submission;
    private final Stopping stopping;
    private final Rollback rollback;
    private final ChangePage page;

    ChangeController(Changes changes, ChangeFiles files, Submission submission, Stopping stopping, Rollback rollback, ChangePage page) {
        this.changes = changes;
        this.files = files;
        this.submission = submission;
        this.stopping = stopping;
        this.rollback = rollback;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String id, Authentication reader, Model model) {
        return page.show(change(id), reader, model);
    }

    @GetMapping("/{version:\\d{1,6}}/{name:.+}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int version, @PathVariable String name) {
        var file = files.find(id, version, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(file.name(), MediaType.APPLICATION_OCTET_STREAM, file.content());
    }

    @PostMapping("/files")
    @PreAuthorize("hasAuthority('process-owner')")
    String correct(@PathVariable String id, @RequestParam(required = false) List<MultipartFile> files, @RequestParam(defaultValue = "") String note,
            Authentication reader, Model model, HttpServletResponse response) throws IOException {
        var change = change(id);
        var sent = Uploaded.read(files);
        if (sent.contents().isEmpty() && sent.findings().isEmpty() || note.strip().length() > ChangeForm.LONGEST_REASON) {
            return refused("请选择改好的文件；说明不超过 " + ChangeForm.LONGEST_REASON + " 个字。", change, reader, model, response);
        }
        try {
            var received = submission.correct(id, sent, note.strip(), reader.getName());
            if (received.changeId() != null) {
                return "redirect:/flows/changes/" + id;
            }
            model.addAttribute("findings", received.findings());
            return refused("改好的文件还有问题，没有提交。请改好后重新选择文件。", change, reader, model, response);
        } catch (ChangeMoved moved) {
            return refused(moved.getMessage(), change(id), reader, model, response);
        }
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Authentication reader, Model model, HttpServletResponse response) {
        return end(id, reason, () -> stopping.withdraw(id, reason.strip(), reader.getName()), reader, model, response);
    }

    @PostMapping("/cancellation")
    @PreAuthorize("hasAuthority('office')")
    String cancel(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Authentication reader, Model model, HttpServletResponse response) {
        return end(id, reason, () -> stopping.cancel(id, reason.strip(), reader.getName()), reader, model, response);
    }

    @PostMapping("/rollback")
    @PreAuthorize("hasAuthority('office')")
    String rollBack(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Authentication reader, Model model, HttpServletResponse response) {
        return end(id, reason, () -> rollback.rollBack(id, reason.strip(), reader.getName()), reader, model, response);
    }

    private String end(String id, String reason, Runnable end, Authentication reader, Model model, HttpServletResponse response) {
        var change = change(id);
        if (!ChangeForm.isReason(reason.strip())) {
            return refused(ChangeForm.REASON_MISSING, change, reader, model, response);
        }
        try {
            end.run();
            return "redirect:/flows/changes/" + id;
        } catch (ChangeMoved moved) {
            return refused(moved.getMessage(), change(id), reader, model, response);
        }
    }

    private String refused(String sentence, Change change, Authentication reader, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("refusal", sentence);
        return page.show(change, reader, model);
    }

    private Change change(String id) {
        return changes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
