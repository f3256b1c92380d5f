package io.zhengyou.award.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what another module keeps of the decisions of a round. */
public interface Kept {

    Set<Recorded> kinds();

    /**
     * @param kind one of {@link #kinds()}
     * @return rows of texts, numbers and truths; none if nothing is kept under the key
     */
    List<Map<String, @Nullable Object>> rows(Recorded kind, String key);
}
