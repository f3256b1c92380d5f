package io.zhengyou.flow.sandbox.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Says to a process owner why the engine could not go on. */
final class Failure {

    private Failure() {}

    static String inWords(Throwable thrown) {
        var causes = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).toList();
        return said(causes, "non-Boolean") ? "结果不是“是”或“否”" : last(causes);
    }

    static boolean isEndless(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(Endless.class::isInstance);
    }

    private static boolean said(List<Throwable> causes, String words) {
        return causes.stream().map(Throwable::getMessage).filter(Objects::nonNull).anyMatch(message -> message.contains(words));
    }

    /** What the stand-ins say is in Chinese and stands alone. */
    private static String last(List<Throwable> causes) {
        var innermost = causes.stream().filter(cause -> cause instanceof ELException && cause.getCause() == null).findFirst().orElse(causes.get(causes.size() - 1));
        return Objects.requireNonNullElse(innermost.getMessage(), innermost.getClass().getSimpleName());
    }
}
