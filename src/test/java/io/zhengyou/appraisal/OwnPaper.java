package io.zhengyou.appraisal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one appraiser says and nobody else: wherever something of it is found, it is theirs.
 *
 * @param complaint the number of the one subject with which they are wholly dissatisfied, and nobody else is
 * @param answers   by the number of the subject
 */
record OwnPaper(String voter, int complaint, Map<Integer, List<Integer>> answers, String comment) {

    static final int WORST = 4;
    private static final int QUESTIONS = 5;

    /** So many subjects have answers that nobody else gave, by far. */
    private static final int TELLING = 6;

    static OwnPaper of(String voter, int complaint, int subjects) {
        Random random = new Random();
        Map<Integer, List<Integer>> answers = new TreeMap<>();
        IntStream.rangeClosed(1, subjects).forEach(subject ->
                answers.put(subject, random.ints(QUESTIONS, 0, WORST).map(step -> subject == complaint ? WORST : step).boxed().toList()));
        return new OwnPaper(voter, complaint, answers, "意见" + UUID.randomUUID());
    }

    /** As it is sent; all comments are on one subject. */
    String json() {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("answers", answers, "comments", Map.of(1, comment)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first answers as somebody may have written them: as they are sent, as they are sealed, and what Java makes of either. */
    Stream<String> answersAsText() {
        return Stream.of(first("\"%d\":%s", ",", List::toString).replace(", ", ","), first("%d=%s", ", ", List::toString),
                first("\"%d\":\"%s\"", ",", OwnPaper::digits), first("%d=%s", ", ", OwnPaper::digits), first("%2$s", "", OwnPaper::digits));
    }

    private String first(String form, String between, Function<List<Integer>, String> text) {
        return answers.entrySet().stream().limit(TELLING).map(entry -> form.formatted(entry.getKey(), text.apply(entry.getValue())))
                .collect(Collectors.joining(between));
    }

    private static String digits(List<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
