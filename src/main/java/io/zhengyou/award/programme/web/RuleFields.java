package io.zhengyou.award.programme.web;

import io.zhengyou.award.programme.Fraction;
import io.zhengyou.award.programme.Quantity;
import io.zhengyou.entry.Fields;
import java.util.Optional;

/** The fields that rules have and other forms have not. */
final class RuleFields extends Fields {

    private static final int LARGEST_DENOMINATOR = 100;

    private final Entry entry;

    RuleFields(Entry entry) {
        super(entry.form());
        this.entry = entry;
    }

    Optional<Integer> number(Quantity quantity) {
        return quantity.isOptional()
                ? numberIfAny(quantity.key(), quantity.least(), quantity.most())
                : number(quantity.key(), quantity.least(), quantity.most());
    }

    Optional<Fraction> fraction(String field) {
        Optional<Integer> numerator = whole(entry.text(field + "Numerator")).filter(number -> number > 0);
        Optional<Integer> denominator = whole(entry.text(field + "Denominator")).filter(number -> number <= LARGEST_DENOMINATOR);
        Optional<Fraction> fraction = numerator.flatMap(above -> denominator.filter(below -> below >= above).map(below -> new Fraction(above, below)));
        if (fraction.isEmpty()) {
            fault(field, "应填写分数，如 2/3：两个数都是 1 至 %d 的整数，分子不大于分母。".formatted(LARGEST_DENOMINATOR));
        }
        return fraction;
    }
}
