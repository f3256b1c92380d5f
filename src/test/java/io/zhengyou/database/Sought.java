package io.zhengyou.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Many texts, looked for together: a content is read once, not once a text, and there may be a whole log or database of it. */
public final class Sought {

    private static final int LONGEST_HEAD = 6;

    private final int head;
    private final Map<Integer, List<String>> byHead = new HashMap<>();

    /** @throws IllegalArgumentException if one of the texts is empty, which would be everywhere */
    public Sought(Collection<String> texts) {
        head = texts.stream().mapToInt(String::length).reduce(LONGEST_HEAD, Math::min);
        if (head == 0) {
            throw new IllegalArgumentException("an empty text is everywhere");
        }
        texts.forEach(text -> byHead.computeIfAbsent(headAt(text, 0), same -> new ArrayList<>()).add(text));
    }

    public boolean isIn(String content) {
        return !search(content, text -> true).isEmpty();
    }

    /** Those of the texts that the content contains. */
    public Set<String> foundIn(String content) {
        return search(content, text -> false);
    }

    /** @param enough whether a text that was found ends the search */
    private Set<String> search(String content, Predicate<String> enough) {
        Set<String> found = new TreeSet<>();
        for (int place = 0; place + head <= content.length(); place++) {
            for (String text : byHead.getOrDefault(headAt(content, place), List.of())) {
                if (content.startsWith(text, place) && found.add(text) && enough.test(text)) {
                    return found;
                }
            }
        }
        return found;
    }

    private int headAt(String content, int place) {
        int hash = 0;
        for (int letter = place; letter < place + head; letter++) {
            hash = 31 * hash + content.charAt(letter);
        }
        return hash;
    }
}
