package io.zhengyou.flow.running.process;

import java.util.Objects;
import java.util.stream.Stream;

/** Why a case could not be moved, for whoever looks into it. */
final class Failures {

    private static final int MOST = 1_000;

    private Failures() {}

    static String inWords(Throwable failure) {
        var cause = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce((outer, inner) -> inner).orElse(failure);
        var words = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return words.length() <= MOST ? words : words.substring(0, MOST) + "…";
    }
}
