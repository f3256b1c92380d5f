package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.StackFile;
import io.zhengyou.appraisal.web.TypingDesk.Seat;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.document.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Papers of a stack that somebody typed into a spreadsheet. */
@Controller
@RequestMapping("/appraisals/paper/tasks/{taskId}")
class TypedFileController {

    private static final String MARK = "\uFEFF";

    private final TypingDesk desk;
    private final StackFile file;
    private final TypingView view;

    TypedFileController(TypingDesk desk, StackFile file, TypingView view) {
        this.desk = desk;
        this.file = file;
        this.view = view;
    }

    @GetMapping("/papers.csv")
    ResponseEntity<byte[]> template(@PathVariable String taskId, Principal me) {
        String head = MARK + String.join(",", file.header(seat(taskId, me).stack())) + "\r\n";
        return Download.of("papers.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), head.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/file")
    String take(@PathVariable String taskId, @RequestParam(required = false) @Nullable MultipartFile papers, Principal me, Model model,
            HttpServletResponse response) throws IOException {
        try {
            if (papers == null || papers.isEmpty()) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("nothing", true);
            } else {
                model.addAttribute("taken", desk.take(taskId, me.getName(), papers.getBytes()).orElseThrow(TypedFileController::gone));
            }
        } catch (RefusedImport refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("bad", refused.rows());
        }
        return view.of(seat(taskId, me), me.getName(), model);
    }

    private Seat seat(String taskId, Principal me) {
        return desk.seat(taskId, me.getName()).orElseThrow(TypedFileController::gone);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
