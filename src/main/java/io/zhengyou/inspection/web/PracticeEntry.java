package io.zhengyou.inspection.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An exemplary practice as it was sent. */
record PracticeEntry(@Nullable String title, @Nullable String text, @Nullable String tags) {

    private static final int LONGEST_TITLE = 100;
    private static final int SHORTEST = 30;
    private static final int LONGEST = 5000;
    private static final int MOST_TAGS = 5;
    private static final int LONGEST_TAG = 20;

    static final PracticeEntry EMPTY = new PracticeEntry("", "", "");

    PracticeEntry {
        title = Entered.text(title);
        text = Entered.text(text);
        tags = Entered.text(tags);
    }

    List<String> words() {
        return Arrays.stream(tags.split("[\\s,，、;；]+")).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** What is wrong, by field. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (title.length() < 4 || title.length() > LONGEST_TITLE) {
            faults.put("title", "请写 4 至 %d 个字，现有 %d 个字。".formatted(LONGEST_TITLE, title.length()));
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            faults.put("text", "请写 %d 至 %d 个字，现有 %d 个字。".formatted(SHORTEST, LONGEST, text.length()));
        }
        if (words().isEmpty() || words().size() > MOST_TAGS || words().stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            faults.put("tags", "请写 1 至 %d 个标签，用空格分开，每个最多 %d 个字。".formatted(MOST_TAGS, LONGEST_TAG));
        }
        return faults;
    }
}
