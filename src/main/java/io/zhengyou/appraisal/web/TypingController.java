package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.web.TypingDesk.Seat;
import io.zhengyou.engine.FieldError;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Where a stack is typed in and differences are decided, past the engine. */
@Controller
@RequestMapping("/appraisals/paper/tasks/{taskId}")
class TypingController {

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
    private final TypingView view;

    TypingController(TypingDesk desk, Typing typing, TypingView view) {
        this.desk = desk;
        this.typing = typing;
        this.view = view;
    }

    @GetMapping
    String show(@PathVariable String taskId, Principal me, Model model) {
        return view.of(desk.seat(taskId, me.getName()).orElseThrow(TypingController::gone), me.getName(), model);
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

    private static ResponseEntity<Kept> kept(List<FieldError> errors, int typed) {
        return errors.isEmpty()
                ? ResponseEntity.ok(new Kept("已保存。", errors, typed))
                : ResponseEntity.badRequest().body(new Kept("没有保存，请按提示改正。", errors, typed));
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
