package io.zhengyou.award.integrity.form;

import io.zhengyou.award.integrity.Accused;
import io.zhengyou.award.integrity.CaseState;
import io.zhengyou.award.integrity.IntegrityCase;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.integrity.IntegrityRecord;
import io.zhengyou.award.process.IntegrityVariables;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A case as forms show it to the ethics committee. */
@Component
class CaseView {

    private final IntegrityCases cases;
    private final IntegrityRecord record;

    CaseView(IntegrityCases cases, IntegrityRecord record) {
        this.cases = cases;
        this.record = record;
    }

    static String id(FormContext context) {
        return context.text(IntegrityVariables.CASE);
    }

    Map<String, Object> of(FormContext context) {
        IntegrityCase shown = cases.get(id(context));
        Accused accused = shown.accused();
        Map<String, Object> view = new HashMap<>(Map.of("caseNumber", shown.number(), "accusedName", accused.name(), "accusedUnit", accused.unitName(),
                "allegation", shown.allegation(), "caseSource", shown.objectionId() == null ? "有人反映" : "异议移送",
                "record", record.text(accused.name(), accused.birthDate())));
        if (accused.birthDate() != null) {
            view.put("accusedBirthDate", accused.birthDate().toString());
        }
        return view;
    }

    /** What the committee wrote at the preliminary check and in the investigation. */
    Map<String, Object> soFar(FormContext context) {
        Map<String, Object> view = of(context);
        view.put("checked", cases.text(id(context), CaseState.UNDER_INVESTIGATION));
        view.put("investigated", cases.text(id(context), CaseState.INVESTIGATED));
        return view;
    }
}
