package io.zhengyou.inspection.web;

import io.zhengyou.evidence.Uploads;
import io.zhengyou.evidence.Uploads.Refusal;
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

/** Where a team writes its record: on a phone, in the field, piece by piece. Without scripts each piece has a button. */
@Controller
@RequestMapping("/inspections")
class RecordController {

    private static final String BACK = "redirect:/inspections/";

    private final Inspector inspector;
    private final RecordDesk desk;
    private final RecordPage page;

    RecordController(Inspector inspector, RecordDesk desk, RecordPage page) {
        this.inspector = inspector;
        this.desk = desk;
        this.page = page;
    }

    @GetMapping
    String list(Principal me, Model model) {
        model.addAttribute("assignments", inspector.of(me.getName()));
        return "inspection/mine";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal me, Model model) {
        page.fill(model, inspector.read(id, me.getName()), me.getName());
        return "inspection/record";
    }

    /** For the script. */
    @PostMapping(path = "/{id}/head", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<Saving> saveQuietly(@PathVariable String id, HeadEntry entry, Principal me) {
        return answer(desk.save(id, entry, me.getName()));
    }

    @PostMapping(path = "/{id}/head", produces = MediaType.TEXT_HTML_VALUE)
    String save(@PathVariable String id, HeadEntry entry, Principal me, Model model, HttpServletResponse response) {
        Saving saving = desk.save(id, entry, me.getName());
        if (saving.message().isEmpty()) {
            return BACK + id + "#head";
        }
        model.addAttribute("sentHead", entry);
        return refuse(id, saving.status(), saving.message(), me, model, response);
    }

    /** For the script. */
    @PostMapping(path = "/{id}/items/{place}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<Saving> saveQuietly(@PathVariable String id, @PathVariable int place, ItemEntry entry, Principal me) {
        return answer(desk.save(id, place, entry, me.getName()));
    }

    @PostMapping(path = "/{id}/items/{place}", produces = MediaType.TEXT_HTML_VALUE)
    String save(@PathVariable String id, @PathVariable int place, ItemEntry entry, Principal me, Model model, HttpServletResponse response) {
        Saving saving = desk.save(id, place, entry, me.getName());
        if (saving.message().isEmpty()) {
            return BACK + id + "#item-" + place;
        }
        model.addAttribute("sentPlace", place);
        model.addAttribute("sentItem", entry);
        return refuse(id, saving.status(), saving.message(), me, model, response);
    }

    @PostMapping("/{id}/items/{place}/files")
    String attach(
            @PathVariable String id, @PathVariable int place, @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            Principal me, Model model, HttpServletResponse response) {
        List<MultipartFile> chosen = Uploads.chosen(sent);
        List<Refusal> refused = chosen.isEmpty() ? List.of(new Refusal("", "没有选择文件。请先选择照片或文件。"))
                : Uploads.take(chosen, (name, content) -> desk.attach(id, place, name, content, me.getName()));
        return refused.isEmpty() ? BACK + id + "#item-" + place
                : refuse(id, HttpStatus.BAD_REQUEST, String.join(" ", refused.stream().map(Refusal::toString).toList()), me, model, response);
    }

    @PostMapping("/{id}/items/{place}/files/{fileId}/remove")
    String detach(@PathVariable String id, @PathVariable int place, @PathVariable String fileId, Principal me) {
        desk.detach(id, place, fileId, me.getName());
        return BACK + id + "#item-" + place;
    }

    private String refuse(String id, HttpStatus status, String message, Principal me, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refused", message);
        return show(id, me, model);
    }

    private static ResponseEntity<Saving> answer(Saving saving) {
        return ResponseEntity.status(saving.status()).body(saving);
    }
}
