package io.zhengyou.inspection.form;

import io.zhengyou.engine.Choices;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be terminated: a programme of which nothing is being mended yet, and an inspection whose findings are not settled. */
@Component
class Endings {

    private final Programmes programmes;
    private final Inspections inspections;

    Endings(Programmes programmes, Inspections inspections) {
        this.programmes = programmes;
        this.inspections = inspections;
    }

    List<Map<String, String>> possible() {
        Stream<String> whole = programmes.all().stream().filter(this::canEnd).map(Programme::id);
        List<String> ids = Stream.concat(whole, inspections.endable().stream().map(Inspection::id)).toList();
        return Choices.of(ids, this::name, id -> id);
    }

    String name(String id) {
        return programmes.find(id).map(programme -> "整个方案：" + programme.title()).orElseGet(() -> {
            Inspection one = inspections.get(id);
            return "%s（%s，%s）".formatted(one.subject(), programmes.get(one.programmeId()).title(), one.stage().label());
        });
    }

    /** Nobody goes on with it until the end of the transaction. */
    boolean lockIfPossible(String id) {
        if (programmes.find(id).isEmpty()) {
            return inspections.lock(id).stage().canEnd();
        }
        inspections.of(id).forEach(one -> inspections.lock(one.id()));
        return canEnd(programmes.lock(id));
    }

    private boolean canEnd(Programme programme) {
        return programme.stage().isOpen()
                && inspections.of(programme.id()).stream().allMatch(one -> one.stage().canEnd() || one.stage() == Stage.TERMINATED);
    }
}
