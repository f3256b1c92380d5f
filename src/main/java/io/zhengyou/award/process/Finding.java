package io.zhengyou.award.process;

import java.util.Map;

/**
 * One line that the decision table {@code award-eligibility} answered.
 *
 * @param field   the form field it concerns
 * @param text    a Chinese sentence
 * @param barring whether a nomination cannot be submitted so; otherwise the formality review decides
 */
public record Finding(String field, String text, boolean barring) {

    static Finding of(Map<String, Object> line) {
        return new Finding((String) line.get("field"), (String) line.get("finding"), Boolean.TRUE.equals(line.get("barring")));
    }
}
