package io.zhengyou.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a form field by field and keeps what is wrong with each, in words. A field with a fault reads as empty. */
public class Fields {

    protected static final String REQUIRED = "必填。";
    /** Wide digits, as Chinese keyboards write them, are digits too. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9０-９]{1,6}");
    /** PostgreSQL stores no zero character, and the others are not to be seen on a page. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

    private final Sent sent;
    private final Map<String, String> faults = new LinkedHashMap<>();

    public Fields(Sent sent) {
        this.sent = sent;
    }

    /** By field, in the order of reading. */
    public Map<String, String> faults() {
        return faults;
    }

    /** The first fault of a field is the one that is told. */
    public void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }

    /** A text that must not be missing, of so many characters at the most. */
    public String text(String field, int most) {
        String text = sent.text(field).replace("\r\n", "\n");
        if (text.isEmpty()) {
            fault(field, REQUIRED);
        }
        length(field, text, most);
        return text;
    }

    /** Keeps it as a fault of the field if the text is too long or has characters that cannot be seen. */
    public void length(String field, String text, int most) {
        if (text.length() > most) {
            fault(field, "最多 %d 个字，现有 %d 个字，请删减。".formatted(most, text.length()));
        }
        if (INVISIBLE.matcher(text).find()) {
            fault(field, "含有不能显示的字符，请删除后重新输入。");
        }
    }

    /** A whole number between two, which must not be missing. */
    public Optional<Integer> number(String field, int least, int most) {
        Optional<Integer> number = whole(sent.text(field)).filter(read -> read >= least && read <= most);
        if (number.isEmpty()) {
            fault(field, sent.text(field).isEmpty() ? REQUIRED : "应填写 %d 至 %d 的整数。".formatted(least, most));
        }
        return number;
    }

    /** A whole number between two, or nothing. */
    public Optional<Integer> numberIfAny(String field, int least, int most) {
        return sent.text(field).isEmpty() ? Optional.empty() : number(field, least, most);
    }

    public <T extends Enum<T>> Optional<T> choice(String field, T[] choices) {
        String text = sent.text(field);
        Optional<T> chosen = Arrays.stream(choices).filter(choice -> choice.name().equals(text)).findAny();
        if (chosen.isEmpty()) {
            fault(field, text.isEmpty() ? REQUIRED : "应从列出的选项中选择。");
        }
        return chosen;
    }

    /** The number that the text is, as people write one. */
    public static Optional<Integer> whole(String text) {
        return WHOLE_NUMBER.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
