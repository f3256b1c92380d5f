package io.zhengyou.database;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Many texts, looked for together: a content is read once, not once a text, and there may be a whole log or database of it. */
public final class Sought {

    private static final int LONGEST_HEAD = 6;
    private static final int HEADS = 0xFFFF;

    private final int head;
    /** The ends of the hashes in {@link #byHead}: asked first, because hardly any place of a content is the head of a text. */
    private final BitSet heads = new BitSet(HEADS + 1);
    private final Map<Integer, List<String>> byHead = new HashMap<>();

    /** @throws IllegalArgumentException if one of the texts is empty, which would be everywhere */
    public Sought(Collection<String> texts) {
        head = texts.stream().mapToInt(String::length).reduce(LONGEST_HEAD, Math::min);
        if (head == 0) {
            throw new IllegalArgumentException("an empty text is everywhere");
        }
        texts.forEach(text -> byHead.computeIfAbsent(headAt(text, 0), same -> new ArrayList<>()).add(text));
        byHead.keySet().forEach(hash -> heads.set(hash & HEADS));
    }

    /** Those of the texts that the content contains. */
    public Set<String> foundIn(String content) {
        Set<String> found = new TreeSet<>();
        for (int place = 0; place + head <= content.length(); place++) {
            int hash = headAt(content, place);
            if (heads.get(hash & HEADS)) {
                found.addAll(at(content, place, byHead.getOrDefault(hash, List.of())));
            }
        }
        return found;
    }

    private static List<String> at(String content, int place, List<String> texts) {
        return texts.stream().filter(text -> content.startsWith(text, place)).toList();
    }

    private int headAt(String content, int place) {
        int hash = 0;
        for (int letter = place; letter < place + head; letter++) {
            hash = 31 * hash + content.charAt(letter);
        }
        return hash;
    }
}
