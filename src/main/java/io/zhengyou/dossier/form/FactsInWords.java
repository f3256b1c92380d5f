package io.zhengyou.dossier.form;

import io.zhengyou.dossier.chapter.Chapter;
import io.zhengyou.dossier.chapter.Dossier;
import io.zhengyou.dossier.chapter.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dossier as lines of text, for a field of a form. */
final class FactsInWords {

    private FactsInWords() {}

    static String of(Dossier dossier) {
        return dossier.chapters().stream().map(FactsInWords::chapter).collect(Collectors.joining("\n\n"));
    }

    private static String chapter(Chapter chapter) {
        List<String> lines = new ArrayList<>();
        lines.add("【%s】%s".formatted(chapter.title(), chapter.gathering().isComplete() ? "" : chapter.gathering().label()));
        if (!chapter.note().isEmpty()) {
            lines.add(chapter.note());
        }
        chapter.rows().forEach(row -> lines.add("· " + row(chapter.head(), row)));
        return String.join("\n", lines);
    }

    private static String row(List<String> head, Row row) {
        return IntStream.range(0, head.size()).filter(column -> !row.cells().get(column).isEmpty())
                .mapToObj(column -> head.get(column) + "：" + row.cells().get(column)).collect(Collectors.joining("；"));
    }
}
