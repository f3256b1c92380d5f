package io.zhengyou.inspection.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.practice.Recommendation;
import io.zhengyou.inspection.practice.Recommendations;
import io.zhengyou.inspection.process.Deadlines;
import io.zhengyou.inspection.process.UnitTasks;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.FindingState;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Item;
import io.zhengyou.inspection.record.ItemKey;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Practice;
import io.zhengyou.inspection.record.Practices;
import io.zhengyou.inspection.record.Reports;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** An inspection as its unit may see it: no ratings and no notes, the findings once they are put to it, the report once it is approved. */
@Component
class UnitPage {

    /** @param next until when something is asked of the unit; {@code null} if nothing is now */
    record Line(Inspection shown, String programme, @Nullable LocalDate next, long unanswered, int findings) {}

    /**
     * @param due   until when it is to be answered; {@code null} if it is not
     * @param files how many pieces of evidence the team added
     */
    record FindingLine(Finding finding, String clause, @Nullable LocalDate due, String evidence, int files) {}

    /** A practice that was recommended to the unit, and what it answered. */
    record RecommendedLine(Recommendation recommendation, String title) {}

    /** @param due {@code null} until it is set */
    record MendingLine(Rectification shown, @Nullable LocalDate due) {}

    private final Programmes programmes;
    private final Items items;
    private final Findings findings;
    private final Practices practices;
    private final Reports reports;
    private final Entries entries;
    private final Recommendations recommendations;
    private final EvidenceFiles files;
    private final UnitTasks tasks;
    private final Rectifications rectifications;
    private final People people;
    private final Clock clock;

    UnitPage(
            Programmes programmes, Items items, Findings findings, Practices practices, Reports reports, Entries entries, Recommendations recommendations,
            EvidenceFiles files, UnitTasks tasks,
            Rectifications rectifications, People people, Clock clock) {
        this.programmes = programmes;
        this.items = items;
        this.findings = findings;
        this.practices = practices;
        this.reports = reports;
        this.entries = entries;
        this.recommendations = recommendations;
        this.files = files;
        this.tasks = tasks;
        this.rectifications = rectifications;
        this.people = people;
        this.clock = clock;
    }

    Line line(Inspection one) {
        Deadlines deadlines = tasks.of(one.id());
        return new Line(one, programmes.get(one.programmeId()).title(), day(deadlines.next().orElse(null)), deadlines.answers().size(), put(one).size());
    }

    List<RecommendedLine> recommended(Set<String> unitCodes) {
        return recommendations.to(unitCodes).stream()
                .map(one -> new RecommendedLine(one, practices.find(one.practiceId()).map(Practice::title).orElse(""))).toList();
    }

    void fill(Model model, Inspection shown) {
        Programme programme = programmes.get(shown.programmeId());
        Deadlines deadlines = tasks.of(shown.id());
        Map<String, Item> asked = items.of(shown.id()).stream().collect(Collectors.toMap(Item::clause, item -> item));
        model.addAttribute("shown", shown);
        model.addAttribute("programme", programme);
        model.addAttribute("team", people.inGroup(shown.team()).stream().map(Person::name).toList());
        model.addAttribute("items", items.of(shown.id()));
        model.addAttribute("materialsDue", day(deadlines.materials()));
        model.addAttribute("materials", entries.latest(shown.id(), Step.MATERIALS_SUBMITTED).orElse(""));
        model.addAttribute("missing", entries.latest(shown.id(), Step.MATERIALS_MISSING).isPresent());
        model.addAttribute("files", files.list(shown.id()).size());
        model.addAttribute("findings", put(shown).stream().map(one -> line(one, asked.get(one.clause()), deadlines)).toList());
        model.addAttribute("mending", rectifications.of(Source.INSPECTION, shown.id()).stream().map(one -> new MendingLine(one, day(one.dueAt()))).toList());
        model.addAttribute("report", shown.stage().isReported() ? reports.latest(shown.id()).orElse("") : "");
        model.addAttribute("practices", practices.of(shown.id()).stream().filter(Practice::published).toList());
    }

    private List<Finding> put(Inspection shown) {
        return findings.of(shown.id()).stream().filter(one -> one.state() != FindingState.DRAFT).toList();
    }

    private FindingLine line(Finding finding, Item item, Deadlines deadlines) {
        String evidence = new ItemKey(finding.inspectionId(), item.place()).toString();
        return new FindingLine(finding, finding.clause() + " " + item.text(), day(deadlines.answers().get(finding.id())), evidence,
                files.list(evidence).size());
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
