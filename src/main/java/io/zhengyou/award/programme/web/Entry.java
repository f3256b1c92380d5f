package io.zhengyou.award.programme.web;

import io.zhengyou.award.Criterion;
import io.zhengyou.award.programme.Fraction;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Quantity;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.programme.ScoreRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A programme as somebody writes it into the form: texts, right or wrong. */
record Entry(MultiValueMap<String, String> sent) {

    private static final String NAMES = "criterionName";
    static final String ANONYMOUS = "anonymousObjections";
    static final String YES = "yes";
    static final String NO = "no";
    private static final String WEIGHTS = "criterionWeight";

    /** One line of the criteria. */
    record Row(String name, String weight) {

        static final Row EMPTY = new Row("", "");
    }

    static Entry of(Programme programme) {
        Rules rules = programme.rules();
        Entry entry = new Entry(new LinkedMultiValueMap<>());
        entry.sent.setAll(Map.of(
                "name", programme.name(), "category", rules.category().name(), "eligibility", rules.eligibility(),
                "materials", String.join("\n", rules.materials()), "scoreRule", rules.scoreRule().name(), "contact", rules.contact()));
        for (Quantity quantity : Quantity.values()) {
            Integer value = quantity.of(rules);
            entry.sent.set(quantity.key(), value == null ? "" : value.toString());
        }
        entry.sent.set(ANONYMOUS, rules.anonymousObjections() ? YES : NO);
        entry.put("quorum", rules.quorum());
        entry.put("pass", rules.pass());
        return entry.with(rules.criteria().stream().map(Entry::row).toList());
    }

    /** Nothing yet but what most programmes have in common. */
    static Entry blank() {
        Entry entry = new Entry(new LinkedMultiValueMap<>());
        entry.sent.set("scoreRule", ScoreRule.TRIMMED_MEAN.name());
        entry.sent.set(ANONYMOUS, YES);
        entry.put("quorum", Fraction.TWO_THIRDS);
        entry.put("pass", Fraction.TWO_THIRDS);
        return entry.with(List.of(Row.EMPTY, Row.EMPTY, Row.EMPTY));
    }

    /** The empty text if nothing was sent. */
    public String text(String field) {
        String text = sent.getFirst(field);
        return text == null ? "" : text.strip();
    }

    public List<Row> criteria() {
        List<String> names = sent.getOrDefault(NAMES, List.of());
        List<String> weights = sent.getOrDefault(WEIGHTS, List.of());
        return IntStream.range(0, Math.max(names.size(), weights.size())).mapToObj(i -> new Row(at(names, i), at(weights, i))).toList();
    }

    Entry withARowMore() {
        return with(Stream.concat(criteria().stream(), Stream.of(Row.EMPTY)).toList());
    }

    Entry withoutRow(int number) {
        List<Row> rows = new ArrayList<>(criteria());
        if (number >= 0 && number < rows.size()) {
            rows.remove(number);
        }
        return with(rows);
    }

    private Entry with(List<Row> rows) {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(sent);
        other.put(NAMES, rows.stream().map(Row::name).toList());
        other.put(WEIGHTS, rows.stream().map(Row::weight).toList());
        return new Entry(other);
    }

    private void put(String field, Fraction fraction) {
        sent.set(field + "Numerator", String.valueOf(fraction.numerator()));
        sent.set(field + "Denominator", String.valueOf(fraction.denominator()));
    }

    private static Row row(Criterion criterion) {
        return new Row(criterion.name(), String.valueOf(criterion.weight()));
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place).strip() : "";
    }
}
