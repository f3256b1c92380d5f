package io.zhengyou.award.programme.web;

import io.zhengyou.award.Criterion;
import io.zhengyou.award.programme.Fraction;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Quantity;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.programme.ScoreRule;
import io.zhengyou.entry.Sent;
import io.zhengyou.entry.Table;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A programme as somebody writes it into the form: texts, right or wrong. */
record Entry(MultiValueMap<String, String> sent) {

    static final String ANONYMOUS = "anonymousObjections";
    static final String YES = "yes";
    static final String NO = "no";
    private static final Table CRITERIA = new Table(List.of("criterionName", "criterionWeight"));

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

    Sent form() {
        return new Sent(sent);
    }

    /** The empty text if nothing was sent. */
    public String text(String field) {
        return form().text(field);
    }

    public List<Row> criteria() {
        return CRITERIA.rows(form()).stream().map(row -> new Row(row.get(0), row.get(1))).toList();
    }

    /** Whether it was sent to change the number of criteria, and not to be saved. */
    boolean isUnfinished() {
        return CRITERIA.isChangedBy(form());
    }

    /** With a row of the criteria more or less, as its button says. */
    Entry goneOn() {
        return new Entry(CRITERIA.changed(form()).texts());
    }

    private Entry with(List<Row> rows) {
        return new Entry(CRITERIA.with(form(), rows.stream().map(row -> List.of(row.name(), row.weight())).toList()).texts());
    }

    private void put(String field, Fraction fraction) {
        sent.set(field + "Numerator", String.valueOf(fraction.numerator()));
        sent.set(field + "Denominator", String.valueOf(fraction.denominator()));
    }

    private static Row row(Criterion criterion) {
        return new Row(criterion.name(), String.valueOf(criterion.weight()));
    }
}
