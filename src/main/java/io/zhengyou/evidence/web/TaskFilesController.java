package io.zhengyou.evidence.web;

import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.EvidenceRefused;
import io.zhengyou.evidence.Uploads;
import io.zhengyou.evidence.Uploads.Refusal;
import io.zhengyou.evidence.web.TaskFiles.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a task: a page that needs no script, whose list the tab in Tasklist shows too. */
@Controller
@RequestMapping("/evidence/tasks/{taskId}")
class TaskFilesController {

    private static final String NOTHING_CHOSEN = "没有选择文件。请先选择要上传的文件。";

    private final TaskFiles taskFiles;
    private final FileLines lines;
    private final EvidenceFiles files;

    TaskFilesController(TaskFiles taskFiles, FileLines lines, EvidenceFiles files) {
        this.taskFiles = taskFiles;
        this.lines = lines;
        this.files = files;
    }

    @GetMapping
    String page(@PathVariable String taskId, Principal me, Model model) {
        show(taskId, me, model);
        return "evidence/task";
    }

    /** The same without the frame of the site. */
    @GetMapping("/list")
    String list(@PathVariable String taskId, Principal me, Model model) {
        show(taskId, me, model);
        return "evidence/files :: files";
    }

    @PostMapping(path = "/files", produces = MediaType.TEXT_HTML_VALUE)
    String add(
            @PathVariable String taskId, @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent, Principal me, Model model,
            HttpServletResponse response, RedirectAttributes to) {
        List<Refusal> refused = attach(taskId, sent, me);
        int taken = Math.max(0, Uploads.chosen(sent).size() - refused.size());
        if (refused.isEmpty()) {
            to.addFlashAttribute("taken", taken);
            return "redirect:/evidence/tasks/{taskId}";
        }
        model.addAttribute("taken", taken);
        return refuse(refused, HttpStatus.BAD_REQUEST, taskId, me, model, response);
    }

    /** For the script, which sends one file at a time. */
    @PostMapping(path = "/files", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<List<Refusal>> add(
            @PathVariable String taskId, @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent, Principal me) {
        List<Refusal> refused = attach(taskId, sent, me);
        return ResponseEntity.status(refused.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST).body(refused);
    }

    @PostMapping("/files/{fileId}/remove")
    String remove(@PathVariable String taskId, @PathVariable String fileId, Principal me, Model model, HttpServletResponse response) {
        desk(taskId, me);
        try {
            taskFiles.remove(taskId, me.getName(), fileId);
            return "redirect:/evidence/tasks/{taskId}";
        } catch (EvidenceRefused refused) {
            return refuse(List.of(new Refusal("", refused.sentence())), HttpStatus.CONFLICT, taskId, me, model, response);
        }
    }

    @GetMapping("/files/{fileId}")
    ResponseEntity<byte[]> read(@PathVariable String taskId, @PathVariable String fileId, Principal me) {
        return files.find(desk(taskId, me).caseKey(), fileId).map(file -> Served.file(file, files.content(file)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Refusal> attach(String taskId, @Nullable List<MultipartFile> sent, Principal me) {
        desk(taskId, me);
        List<MultipartFile> chosen = Uploads.chosen(sent);
        return chosen.isEmpty()
                ? List.of(new Refusal("", NOTHING_CHOSEN))
                : Uploads.take(chosen, (name, content) -> taskFiles.attach(taskId, me.getName(), name, content));
    }

    private String refuse(List<Refusal> refused, HttpStatus status, String taskId, Principal me, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refused", refused);
        return page(taskId, me, model);
    }

    private void show(String taskId, Principal me, Model model) {
        Desk desk = desk(taskId, me);
        String address = "/evidence/tasks/" + desk.task().id();
        model.addAttribute("desk", desk);
        model.addAttribute("address", address);
        model.addAttribute("files", lines.of(desk.caseKey(), address, file -> TaskFiles.isOwn(file, desk, me.getName())));
    }

    private Desk desk(String taskId, Principal me) {
        return taskFiles.desk(taskId, me.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
