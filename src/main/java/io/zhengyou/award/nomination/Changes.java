package io.zhengyou.award.nomination;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two versions of a nomination, in words: sentences that went, and sentences that came. */
public final class Changes {

    private static final String AFTER_EACH_SENTENCE = "(?<=[。！？；、\\n])";

    private Changes() {}

    /** @return a paragraph for each part that changed; empty if none did */
    public static String between(Nominee before, Nominee after) {
        return Arrays.stream(Part.values())
                .map(part -> changes(part.label(), sentences(part.text(before)), sentences(part.text(after))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String changes(String label, List<String> before, List<String> after) {
        List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after).getDeltas();
        return deltas.isEmpty() ? "" : "【" + label + "】\n" + deltas.stream().flatMap(Changes::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(AbstractDelta<String> delta) {
        return Stream.of(line("原：", delta.getSource().getLines()), line("改：", delta.getTarget().getLines()));
    }

    private static String line(String mark, List<String> sentences) {
        return mark + (sentences.isEmpty() ? "（无）" : String.join("", sentences).strip());
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split(AFTER_EACH_SENTENCE)).filter(sentence -> !sentence.isBlank()).toList();
    }
}
