package io.zhengyou.flow.running.process;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a case could not be moved, for whoever looks into it. */
final class Failures {

    private static final int MOST = 1_000;
    private static final Pattern UNKNOWN = Pattern.compile("Cannot resolve identifier '([^']+)'.*");

    private Failures() {}

    static String inWords(Throwable failure) {
        var cause = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce((outer, inner) -> inner).orElse(failure);
        var words = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        var unknown = UNKNOWN.matcher(words);
        if (unknown.matches()) {
            return "新版本要用到数据 " + unknown.group(1) + "，这件事里没有";
        }
        return "转换时出错：" + (words.length() <= MOST ? words : words.substring(0, MOST) + "…");
    }
}
