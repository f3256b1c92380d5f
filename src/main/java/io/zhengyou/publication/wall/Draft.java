package io.zhengyou.publication.wall;

import io.zhengyou.publication.wall.Entry.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry before it is on the wall, where it gets its number and its time. */
record Draft(
        EntryKind kind, String text, @Nullable String reference, @Nullable String author, @Nullable String signedBy,
        @Nullable String verdict, String more, List<Line> lines) {

    static Draft of(EntryKind kind, String text) {
        return new Draft(kind, text, null, null, null, null, "", List.of());
    }

    Draft about(String id) {
        return new Draft(kind, text, id, author, signedBy, verdict, more, lines);
    }

    Draft by(String name, @Nullable String deputy) {
        return new Draft(kind, text, reference, name, deputy, verdict, more, lines);
    }

    Draft judged(Enum<?> judgement, String suggestions) {
        return new Draft(kind, text, reference, author, signedBy, judgement.name(), suggestions, lines);
    }

    Draft withLines(List<Line> said) {
        return new Draft(kind, text, reference, author, signedBy, verdict, more, said);
    }
}
