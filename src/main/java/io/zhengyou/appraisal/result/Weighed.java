package io.zhengyou.appraisal.result;

import io.zhengyou.appraisal.Satisfaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a round's sheets say together. From here on nothing joins a code to an answer, or an answer to another.
 *
 * @param answers  by the number of the subject
 * @param comments by the number of the subject, in random order
 * @param codes    in the order of their signs
 */
public record Weighed(Map<Integer, Answers> answers, Map<Integer, List<String>> comments, Collection<String> codes) {

    /**
     * @param sheets   in any order
     * @param subjects their numbers
     * @throws IllegalStateException if a sheet does not fit: then it was not handed in as a sheet of this round
     */
    public static Weighed of(List<Sheet> sheets, Collection<Integer> subjects, int questions) {
        Map<Integer, Answers> answers = new HashMap<>();
        Map<Integer, List<String>> comments = new HashMap<>();
        subjects.forEach(subject -> answers.put(subject, Answers.none(questions)));
        TreeSet<String> codes = new TreeSet<>();
        for (Sheet sheet : sheets) {
            if (!sheet.isFromPaper()) {
                codes.add(sheet.code());
            }
            sheet.answers().forEach((subject, steps) -> add(answers.get(subject), steps, questions));
            sheet.comments().forEach((subject, text) -> comments.computeIfAbsent(subject, none -> new ArrayList<>()).add(text));
        }
        long online = sheets.stream().filter(sheet -> !sheet.isFromPaper()).count();
        if (codes.size() != online) {
            throw new IllegalStateException("%d sheets have %d codes".formatted(online, codes.size()));
        }
        comments.values().forEach(Collections::shuffle);
        return new Weighed(answers, comments, codes);
    }

    private static void add(Answers answers, String steps, int questions) {
        if (answers == null || !steps.matches("[0-4]{" + questions + "}")) {
            throw new IllegalStateException("a sheet does not fit its round");
        }
        for (int question = 0; question < questions; question++) {
            answers.add(question, Satisfaction.values()[steps.charAt(question) - '0']);
        }
    }
}
