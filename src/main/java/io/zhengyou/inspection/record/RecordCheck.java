package io.zhengyou.inspection.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a record and its findings still lack before the team can hand them in. */
@Component
public class RecordCheck {

    private final Heads heads;
    private final Items items;
    private final Findings findings;

    RecordCheck(Heads heads, Items items, Findings findings) {
        this.heads = heads;
        this.items = items;
        this.findings = findings;
    }

    /** A sentence, if the record lacks something. */
    public Optional<String> record(Inspection inspection) {
        if (!heads.of(inspection.id()).isComplete()) {
            return Optional.of("请先在检查记录中写明日期、%s和%s。".formatted(inspection.mode().where(), inspection.mode().who()));
        }
        List<Item> missing = items.of(inspection.id()).stream().filter(item -> !item.isComplete()).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("检查记录还有 %d 项没有写完：%s。除“符合”外，都要写明看到的情况。".formatted(
                missing.size(), missing.stream().map(Item::clause).collect(Collectors.joining("、"))));
    }

    /** A sentence, if something that is not as it should be has no finding. */
    public Optional<String> findings(Inspection inspection) {
        Set<String> found = findings.of(inspection.id()).stream().map(Finding::clause).collect(Collectors.toSet());
        String silent = items.of(inspection.id()).stream().filter(item -> item.rating() == Rating.NOT_MET && !found.contains(item.clause()))
                .map(Item::clause).collect(Collectors.joining("、"));
        return silent.isEmpty() ? Optional.empty() : Optional.of("评为“不符合”的 %s 还没有提出问题。请在检查记录页面补上。".formatted(silent));
    }
}
