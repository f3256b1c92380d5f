package io.zhengyou.award.programme.web;

import io.zhengyou.award.programme.Fraction;
import io.zhengyou.award.programme.Quantity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an entry field by field and keeps what is wrong with each. A field with a fault reads as empty. */
final class Fields {

    private static final String REQUIRED = "必填。";
    /** Wide digits, as Chinese keyboards write them, are digits too. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9０-９]{1,6}");
    /** PostgreSQL stores no zero character, and the others are not to be seen on a page. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");
    private static final int LARGEST_DENOMINATOR = 100;

    private final Entry entry;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Fields(Entry entry) {
        this.entry = entry;
    }

    /** By field, in the order of reading. */
    Map<String, String> faults() {
        return faults;
    }

    /** The first fault of a field is the one that is told. */
    void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }

    String text(String field, int most) {
        String text = entry.text(field).replace("\r\n", "\n");
        if (text.isEmpty()) {
            fault(field, REQUIRED);
        }
        length(field, text, most);
        return text;
    }

    void length(String field, String text, int most) {
        if (text.length() > most) {
            fault(field, "最多 %d 个字，现有 %d 个字，请删减。".formatted(most, text.length()));
        }
        if (INVISIBLE.matcher(text).find()) {
            fault(field, "含有不能显示的字符，请删除后重新输入。");
        }
    }

    Optional<Integer> number(Quantity quantity) {
        String text = entry.text(quantity.key());
        if (text.isEmpty() && quantity.isOptional()) {
            return Optional.empty();
        }
        Optional<Integer> number = whole(text).filter(quantity::allows);
        if (number.isEmpty()) {
            fault(quantity.key(), text.isEmpty() ? REQUIRED : "应填写 " + quantity.bounds() + " 的整数。");
        }
        return number;
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

    <T extends Enum<T>> Optional<T> choice(String field, T[] choices) {
        String text = entry.text(field);
        Optional<T> chosen = Arrays.stream(choices).filter(choice -> choice.name().equals(text)).findAny();
        if (chosen.isEmpty()) {
            fault(field, text.isEmpty() ? REQUIRED : "应从列出的选项中选择。");
        }
        return chosen;
    }

    static Optional<Integer> whole(String text) {
        return WHOLE_NUMBER.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
