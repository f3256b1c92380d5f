package io.zhengyou.inspection.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Entry;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.FindingState;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Heads;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Item;
import io.zhengyou.inspection.record.ItemKey;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Practices;
import io.zhengyou.inspection.record.Rating;
import io.zhengyou.inspection.record.Repeats;
import io.zhengyou.inspection.record.Reports;
import io.zhengyou.inspection.record.Stage;
import io.zhengyou.rectification.Severity;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A record as those see it who write or read it. */
@Component
class RecordPage {

    /** @param own whether whoever looks may take it back */
    record FileLine(String id, String name, String size, boolean own) {}

    /** @param address of its evidence */
    record ItemLine(Item item, String savedBy, String address, List<FileLine> files) {}

    /** @param earlier empty if it repeats nothing */
    record FindingLine(Finding finding, String clause, String earlier) {}

    /** @param person empty for the server */
    record CourseLine(ZonedDateTime at, String step, String person, String text) {}

    private final Inspector inspector;
    private final Programmes programmes;
    private final Heads heads;
    private final Items items;
    private final Findings findings;
    private final Repeats repeats;
    private final Practices practices;
    private final Reports reports;
    private final Entries entries;
    private final EvidenceFiles files;
    private final People people;
    private final Clock clock;

    RecordPage(
            Inspector inspector, Programmes programmes, Heads heads, Items items, Findings findings, Repeats repeats, Practices practices,
            Reports reports, Entries entries, EvidenceFiles files, People people, Clock clock) {
        this.inspector = inspector;
        this.programmes = programmes;
        this.heads = heads;
        this.items = items;
        this.findings = findings;
        this.repeats = repeats;
        this.practices = practices;
        this.reports = reports;
        this.entries = entries;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    void fill(Model model, Inspection shown, String person) {
        boolean mine = inspector.mayWrite(shown, person);
        String id = shown.id();
        model.addAttribute("shown", shown);
        model.addAttribute("programme", programmes.get(shown.programmeId()));
        model.addAttribute("recording", mine && shown.stage() == Stage.RECORDING);
        model.addAttribute("finding", mine && shown.stage() == Stage.FINDING);
        model.addAttribute("head", heads.of(id));
        model.addAttribute("items", items.of(id).stream().map(item -> line(id, item, person)).toList());
        model.addAttribute("ratings", Rating.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("findings", findings.of(id).stream().map(one -> line(shown, one)).toList());
        model.addAttribute("practices", practices.of(id));
        model.addAttribute("report", reports.latest(id).orElse(""));
        model.addAttribute("materials", entries.latest(id, Step.MATERIALS_SUBMITTED).orElse(""));
        model.addAttribute("materialFiles", files.list(id).size());
        model.addAttribute("course", entries.of(id).stream().map(this::line).toList());
    }

    private ItemLine line(String id, Item item, String person) {
        String key = new ItemKey(id, item.place()).toString();
        return new ItemLine(item, Optional.ofNullable(item.savedBy()).map(this::name).orElse(""), "/evidence/cases/" + key + "/files/",
                files.list(key).stream().map(file -> line(file, person)).toList());
    }

    private static FileLine line(EvidenceFile file, String person) {
        return new FileLine(file.id(), file.name(), file.readableSize(), Objects.equals(file.origin().person(), person));
    }

    private FindingLine line(Inspection shown, Finding finding) {
        String earlier = earlier(shown, finding)
                .map(before -> "%s 的检查已指出同类问题：%s".formatted(before.day(), before.problem())).orElse("");
        return new FindingLine(finding, items.ofClause(shown.id(), finding.clause()).text(), earlier);
    }

    /** Of a draft what it would repeat; what was put to the unit keeps what was found then. */
    private Optional<Repeats.Earlier> earlier(Inspection shown, Finding finding) {
        return finding.state() == FindingState.DRAFT ? repeats.before(shown, finding.clause())
                : Optional.ofNullable(finding.repeats()).flatMap(repeats::find);
    }

    private CourseLine line(Entry entry) {
        return new CourseLine(entry.at().atZone(clock.getZone()), entry.step().label(), entry.person() == null ? "系统" : name(entry.person()), entry.text());
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
