package io.zhengyou.appraisal.paper;

import io.zhengyou.appraisal.Subject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place where two entries of a stack do not agree.
 *
 * @param sheet the number on the paper
 * @param field {@code s1q2} for the second question about the first subject, {@code s1} for its comment
 */
public record Difference(int sheet, String field, String first, String second) {

    /** In the order of the sheets and of what is on them. */
    public static List<Difference> between(Entry first, Entry second, List<Subject> asked) {
        List<Difference> differences = new ArrayList<>();
        first.sheets().forEach((number, sheet) -> {
            Map<String, String> other = second.sheets().get(number).fields(asked);
            sheet.fields(asked).forEach((field, text) -> {
                if (!bare(text).equals(bare(other.getOrDefault(field, "")))) {
                    differences.add(new Difference(number, field, text, other.getOrDefault(field, "")));
                }
            });
        });
        return differences;
    }

    /** Nobody decides about commas: what two people write down from a paper differs in them. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}]+", "");
    }

    /** Its text says nothing: libraries write what they read into the log, if told to. */
    @Override
    public String toString() {
        return "a difference";
    }
}
