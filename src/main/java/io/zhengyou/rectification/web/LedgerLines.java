package io.zhengyou.rectification.web;

import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Extensions;
import io.zhengyou.rectification.book.Plans;
import io.zhengyou.rectification.book.Plans.Progress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rectifications as rows, with what is counted about each. */
@Component
class LedgerLines {

    private final Plans plans;
    private final Extensions extensions;
    private final EvidenceFiles files;
    private final Clock clock;

    LedgerLines(Plans plans, Extensions extensions, EvidenceFiles files, Clock clock) {
        this.plans = plans;
        this.extensions = extensions;
        this.files = files;
        this.clock = clock;
    }

    List<LedgerLine> of(List<Rectification> shown) {
        Map<String, Progress> progress = plans.progress();
        Map<String, Integer> extended = extensions.granted();
        Map<String, Integer> evidence = files.counts(shown.stream().map(Rectification::id).toList());
        return shown.stream().map(one -> new LedgerLine(one, words(progress.get(one.id())), evidence.getOrDefault(one.id(), 0),
                extended.getOrDefault(one.id(), 0), one.isOverdue(clock.instant()), clock)).toList();
    }

    private static String words(@Nullable Progress progress) {
        return progress == null ? "" : "%d/%d".formatted(progress.done(), progress.planned());
    }
}
