package io.zhengyou.flow.change.process;

import io.zhengyou.engine.ModelFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param changeId {@code null} if there are findings: then nothing was kept
 */
public record Received(@Nullable String changeId, List<ModelFinding> findings) {

    static Received refused(List<ModelFinding> findings) {
        return new Received(null, findings);
    }
}
