package io.zhengyou.award.objection.form;

import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The investigator reports what was found. */
@Component
class InvestigationForm implements FormBinding {

    private final ObjectionView view;
    private final Proceedings proceedings;

    InvestigationForm(ObjectionView view, Proceedings proceedings) {
        this.view = view;
        this.proceedings = proceedings;
    }

    @Override
    public String formId() {
        return "objection-investigation";
    }

    /** Whoever took the task over from the one who was named does not see who objects. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Objection objection = view.objection(context);
        Map<String, Object> shown = view.of(objection, context.userId());
        boolean named = context.userId().equals(objection.investigator());
        shown.put("objectorText", named ? view.objector(objection) : "只向受理时指定的调查人公开");
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Objection objection = view.objection(context);
        if (!proceedings.isOpen(objection.id())) {
            return List.of(new FieldError("report", Ended.error().message()));
        }
        // The task may have been passed on since the impartial one was named.
        return view.isImpartial(context.userId(), objection) ? List.of()
                : List.of(new FieldError("report", "您与该候选人同属一个单位，或者有其他利害关系，不能调查，请领导小组办公室改派他人。"));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        proceedings.report(view.objection(context).id(), context.userId(), new Answers(input).text("report"));
        return Map.of();
    }
}
