package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.paper.PaperSheet;
import io.zhengyou.appraisal.paper.StackFile;
import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.web.TypingDesk.Seat;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.document.Download;
import io.zhengyou.engine.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where a stack is typed in and differences are decided, past the engine. */
@Controller
@RequestMapping("/appraisals/paper/tasks/{taskId}")
class TypingController {

    private static final String MARK = "\uFEFF";

    /** A paper as it is sent and shown. Its text says nothing: libraries write what they read into the log, if told to. */
    record Typed(int number, @Nullable Map<String, @Nullable String> fields) {

        @Override
        public String toString() {
            return "a typed paper";
        }
    }

    /** What was found on the papers, by their number. Its text says nothing. */
    record Found(@Nullable Map<Integer, Map<String, String>> sheets) {

        @Override
        public String toString() {
            return "what was found";
        }
    }

    /** @param typed how many papers are typed in now */
    record Kept(String message, List<FieldError> errors, int typed) {}

    private final TypingDesk desk;
    private final Typing typing;
    private final StackFile file;
    private final StackView view;
    private final Rounds rounds;

    TypingController(TypingDesk desk, Typing typing, StackFile file, StackView view, Rounds rounds) {
        this.desk = desk;
        this.typing = typing;
        this.file = file;
        this.view = view;
        this.rounds = rounds;
    }

    @GetMapping
    String show(@PathVariable String taskId, Principal me, Model model) {
        Seat seat = seat(taskId, me);
        model.addAttribute("seat", seat);
        model.addAttribute("unit", view.unit(seat.stack()));
        model.addAttribute("round", rounds.get(seat.stack().roundId()));
        model.addAttribute("subjects", typing.asked(seat.stack()));
        if (seat.isUsable() && seat.side() == Side.DECIDED) {
            Map<Integer, PaperSheet> decided = desk.typed(seat, me.getName());
            model.addAttribute("lines", typing.differences(seat.stack().id()).stream()
                    .map(difference -> DecisionLine.of(difference, typing.asked(seat.stack()), rounds.get(seat.stack().roundId()).questions(), decided)).toList());
        }
        model.addAttribute("typed", seat.isUsable() ? List.copyOf(desk.typed(seat, me.getName()).keySet()) : List.of());
        return seat.side() == Side.DECIDED ? "appraisal/paper-decision" : "appraisal/paper-entry";
    }

    @GetMapping("/sheets/{number}")
    @ResponseBody
    Typed read(@PathVariable String taskId, @PathVariable int number, Principal me) {
        Seat seat = usable(taskId, me);
        return new Typed(number, Optional.ofNullable(desk.typed(seat, me.getName()).get(number))
                .map(sheet -> sheet.fields(typing.asked(seat.stack()))).orElse(Map.of()));
    }

    @PostMapping("/sheets")
    @ResponseBody
    ResponseEntity<Kept> put(@PathVariable String taskId, Principal me, @RequestBody Typed typed) {
        List<FieldError> errors = desk.put(taskId, me.getName(), typed.number(), given(typed.fields())).orElseThrow(TypingController::gone);
        return kept(errors, desk.typed(usable(taskId, me), me.getName()).size());
    }

    @PostMapping("/decision")
    @ResponseBody
    ResponseEntity<Kept> decide(@PathVariable String taskId, Principal me, @RequestBody Found found) {
        return kept(desk.decide(taskId, me.getName(), Objects.requireNonNullElse(found.sheets(), Map.of())).orElseThrow(TypingController::gone), 0);
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
                model.addAttribute("taken", desk.take(taskId, me.getName(), papers.getBytes()).orElseThrow(TypingController::gone));
            }
        } catch (RefusedImport refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("bad", refused.rows());
        }
        return show(taskId, me, model);
    }

    private static ResponseEntity<Kept> kept(List<FieldError> errors, int typed) {
        return errors.isEmpty()
                ? ResponseEntity.ok(new Kept("已保存。", errors, typed))
                : ResponseEntity.badRequest().body(new Kept("没有保存，请按提示改正。", errors, typed));
    }

    private Seat seat(String taskId, Principal me) {
        return desk.seat(taskId, me.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Seat usable(String taskId, Principal me) {
        return desk.seat(taskId, me.getName()).filter(Seat::isUsable).orElseThrow(TypingController::gone);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Map<String, String> given(@Nullable Map<String, @Nullable String> fields) {
        Map<String, String> given = new HashMap<>();
        Objects.requireNonNullElse(fields, Map.<String, @Nullable String>of()).forEach((field, text) -> given.put(field, Objects.requireNonNullElse(text, "")));
        return given;
    }
}
