package io.zhengyou.flow.sandbox.process;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the run of the moment is found by what listens to the engine. There is one at a time. */
final class Stage {

    private volatile @Nullable Course course;

    void enter(Course next) {
        course = next;
    }

    void leave() {
        course = null;
    }

    Course course() {
        return Objects.requireNonNull(course, "no run is on");
    }
}
