package io.zhengyou.inspection.form;

import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Item;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.RecordCheck;
import io.zhengyou.inspection.record.Stage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The team hands in its record, which it wrote on its page. */
@Component
class RecordForm implements FormBinding {

    private final Inspections inspections;
    private final Items items;
    private final RecordCheck check;
    private final Entries entries;
    private final InspectionView view;

    RecordForm(Inspections inspections, Items items, RecordCheck check, Entries entries, InspectionView view) {
        this.inspections = inspections;
        this.items = items;
        this.check = check;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-record";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        String id = InspectionView.id(context);
        List<Item> all = items.of(id);
        shown.put("progressShown", "%d 项中已写完 %d 项".formatted(all.size(), all.stream().filter(Item::isComplete).count()));
        shown.put("materialsShown", entries.latest(id, Step.MATERIALS_SUBMITTED)
                .orElse(view.inspection(context).surprise() ? "突击检查，没有事先通知单位。" : "单位没有报送材料。"));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        List<FieldError> partial = view.ifPartial(context, "confirmed");
        return !partial.isEmpty() ? partial : check.record(inspections.lock(InspectionView.id(context)))
                .map(sentence -> List.of(new FieldError("confirmed", sentence))).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        inspections.enter(InspectionView.id(context), Stage.FINDING);
        entries.add(InspectionView.id(context), Step.RECORDED, context.userId(), "");
        return Map.of();
    }
}
