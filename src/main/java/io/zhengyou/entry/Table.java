package io.zhengyou.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The part of a form that has rows of the same fields. Its buttons {@code addRow}, {@code removeRow} and {@code raiseRow} work
 * without scripts: the page comes back with the rows changed. The last two send the place of their row, from 0.
 *
 * @param columns the names of the fields of a row
 */
public record Table(List<String> columns) {

    private static final String ADD = "addRow";
    private static final String REMOVE = "removeRow";
    private static final String RAISE = "raiseRow";

    /** One row of empty fields. */
    public List<String> empty() {
        return Collections.nCopies(columns.size(), "");
    }

    /** Row by row, the texts in the order of the columns. */
    public List<List<String>> rows(Sent sent) {
        List<List<String>> texts = columns.stream().map(sent::all).toList();
        int most = texts.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most).mapToObj(place -> texts.stream().map(column -> at(column, place)).toList()).toList();
    }

    /** Whether one of the buttons was pressed. */
    public boolean isChangedBy(Sent sent) {
        return List.of(ADD, REMOVE, RAISE).stream().anyMatch(sent.texts()::containsKey);
    }

    /** The form as it is after the button. */
    public Sent changed(Sent sent) {
        List<List<String>> rows = new ArrayList<>(rows(sent));
        int removed = place(REMOVE, sent);
        int raised = place(RAISE, sent);
        if (sent.texts().containsKey(ADD)) {
            rows.add(empty());
        } else if (removed >= 0 && removed < rows.size()) {
            rows.remove(removed);
        } else if (raised > 0 && raised < rows.size()) {
            Collections.swap(rows, raised, raised - 1);
        }
        return with(sent, rows);
    }

    /** The form with these rows in the place of its own. */
    public Sent with(Sent sent, List<List<String>> rows) {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(sent.texts());
        for (int column = 0; column < columns.size(); column++) {
            int number = column;
            other.put(columns.get(column), rows.stream().map(row -> row.get(number)).toList());
        }
        return new Sent(other);
    }

    private static int place(String button, Sent sent) {
        return Fields.whole(sent.text(button)).orElse(-1);
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "";
    }
}
