package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit says how it is doing, with files. */
@Component
class MaterialsForm implements FormBinding {

    private final Entries entries;
    private final EvidenceFiles files;
    private final InspectionView view;

    MaterialsForm(Entries entries, EvidenceFiles files, InspectionView view) {
        this.entries = entries;
        this.files = files;
        this.view = view;
    }

    @Override
    public String formId() {
        return "inspection-materials";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return view.of(context);
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        // Whoever can be surprised is looked at on the spot; the others only by what they send.
        return !view.inspection(context).mode().canSurprise() && files.list(InspectionView.id(context)).isEmpty()
                ? List.of(new FieldError("materials", "还没有材料。请先在“附件”中上传至少一份，再提交。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        entries.add(InspectionView.id(context), Step.MATERIALS_SUBMITTED, context.userId(), new Answers(input).text("materials"));
        return Map.of();
    }
}
