package io.zhengyou.inspection.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.programme.Impartiality;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Repeats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An inspection as its forms show it. */
@Component
class InspectionView {

    private final Inspections inspections;
    private final Programmes programmes;
    private final Items items;
    private final Findings findings;
    private final Impartiality impartiality;
    private final People people;

    InspectionView(Inspections inspections, Programmes programmes, Items items, Findings findings, Impartiality impartiality, People people) {
        this.inspections = inspections;
        this.programmes = programmes;
        this.items = items;
        this.findings = findings;
        this.impartiality = impartiality;
        this.people = people;
    }

    static String id(FormContext context) {
        return context.text(InspectionVariables.INSPECTION);
    }

    /** One after the other: two findings of an inspection that are answered at once would stand in each other's way. */
    void lock(FormContext context) {
        inspections.lock(id(context));
    }

    Inspection inspection(FormContext context) {
        return inspections.get(id(context));
    }

    /** What it is, and when. */
    Map<String, Object> of(FormContext context) {
        Inspection shown = inspection(context);
        Programme programme = programmes.get(shown.programmeId());
        return new HashMap<>(Map.of(
                "programmeTitle", programme.title(),
                "periodShown", programme.firstDay() + " 至 " + programme.lastDay(),
                "unitName", shown.unitName(),
                "modeShown", shown.mode().label() + (shown.surprise() ? "（突击检查）" : ""),
                "teamShown", shown.teamName() + "：" + people.inGroup(shown.team()).stream().map(Person::name).collect(Collectors.joining("、")),
                "checklistShown", items.of(shown.id()).stream().map(item -> item.clause() + " " + item.text()).collect(Collectors.joining("\n"))));
    }

    /** Also the finding that it is about. */
    Map<String, Object> withFinding(FormContext context) {
        Map<String, Object> shown = of(context);
        Finding finding = finding(context);
        shown.put("problemNumber", "问题 " + finding.number());
        shown.put("clauseShown", finding.clause() + " " + items.ofClause(id(context), finding.clause()).text());
        shown.put("severityShown", finding.severity().label());
        shown.put("problem", finding.problem());
        Optional.ofNullable(finding.repeats()).map(findings::get)
                .ifPresent(earlier -> shown.put("repeatShown", repeat(finding, inspections.get(earlier.inspectionId()), earlier)));
        return shown;
    }

    Finding finding(FormContext context) {
        return findings.get(context.text(InspectionVariables.FINDING));
    }

    /** A refusal at this field, if the person must not inspect the unit: somebody may have joined it, or taken over a task. */
    List<FieldError> ifPartial(FormContext context, String field) {
        Inspection of = inspection(context);
        return impartiality.obstacles().of(context.userId(), of.unitCode(), programmes.get(of.programmeId()).yearsLed())
                .map(reason -> List.of(new FieldError(field, "您" + reason + "，不能检查这个单位。请转给检查组的其他人。"))).orElse(List.of());
    }

    private static String repeat(Finding finding, Inspection before, Finding earlier) {
        String raised = finding.isRaised() ? "，程度由“%s”提高为“%s”".formatted(finding.firstSeverity().label(), finding.severity().label()) : "";
        return "%s 的检查已指出同类问题，%d 年内再次出现%s。上次的问题：%s".formatted(before.inspectedOn(), Repeats.YEARS, raised, earlier.problem());
    }
}
