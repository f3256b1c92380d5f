package io.zhengyou.flow.running.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was sent to the preview or with the button under it.
 *
 * @param from    number of a version
 * @param to      number of a version
 * @param choices by the id of a step; those that say nothing are left out
 * @param group   which line of the preview is opened, from 1; 0 for none. Sent as {@code line-page}
 * @param page    of its cases, from 0
 */
record MoveRequest(String processId, int from, int to, Map<String, String> choices, String reason, int group, int page) {

    static final String CHOICE = "step.";
    private static final int LONGEST = 500;

    static MoveRequest of(String processId, Map<String, String> sent) {
        Map<String, String> choices = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(CHOICE) && !value.isEmpty()) {
                choices.put(name.substring(CHOICE.length()), value);
            }
        });
        var opened = sent.getOrDefault("group", "0").split("-", 2);
        return new MoveRequest(processId, number(sent.getOrDefault("from", "0")), number(sent.getOrDefault("to", "0")), choices, sent.getOrDefault("reason", "").strip(), number(opened[0]), opened.length > 1 ? number(opened[1]) : 0);
    }

    /** What is wrong with the field of the reason, in words. */
    Optional<String> refusal() {
        if (reason.isEmpty()) {
            return Optional.of("请写明转入的理由。");
        }
        return reason.length() > LONGEST ? Optional.of("理由最多 " + LONGEST + " 字，请缩短。") : Optional.empty();
    }

    private static int number(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, text, e);
        }
    }
}
