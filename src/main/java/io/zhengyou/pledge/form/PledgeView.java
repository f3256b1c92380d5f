package io.zhengyou.pledge.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.ItemChanges;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Remark;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.process.PledgeVariables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A pledge as its forms show it. */
@Component
class PledgeView {

    private final Pledges pledges;
    private final Versions versions;
    private final Entries entries;
    private final EvidenceFiles files;
    private final People people;
    private final Clock clock;

    PledgeView(Pledges pledges, Versions versions, Entries entries, EvidenceFiles files, People people, Clock clock) {
        this.pledges = pledges;
        this.versions = versions;
        this.entries = entries;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    static String id(FormContext context) {
        return context.text(PledgeVariables.PLEDGE);
    }

    Pledge pledge(FormContext context) {
        return pledges.get(id(context));
    }

    /** What is public or, before that, what was last submitted. */
    Version shown(FormContext context) {
        return shown(pledge(context));
    }

    /** The items of the version that is shown. */
    List<PledgeItem> items(FormContext context) {
        return shown(context).items();
    }

    Map<String, Object> of(FormContext context) {
        return of(context, shown(context));
    }

    Map<String, Object> of(FormContext context, Version version) {
        Pledge pledge = pledge(context);
        List<EvidenceFile> evidence = files.list(pledge.id());
        return new HashMap<>(Map.of(
                "pledgerName", pledge.pledger().name(),
                "unitName", pledge.pledger().unitName(),
                "kindLabel", pledge.pledger().kind().label(),
                "campaignYear", pledge.year() + " 年",
                "titleShown", version.title(),
                "itemsShown", version.items().stream().map(ItemChanges::words).collect(Collectors.joining("\n")),
                "history", entries.of(pledge.id()).stream().map(this::line).collect(Collectors.joining("\n")),
                "evidenceFiles", evidence.isEmpty() ? "无" : evidence.stream().map(EvidenceFile::name).collect(Collectors.joining("、"))));
    }

    /** Nobody decides about a pledge that they file themselves. */
    List<FieldError> ifOwn(FormContext context) {
        return pledge(context).filedBy().equals(context.userId())
                ? List.of(new FieldError("decision", "这是您本人提交的承诺书，不能由您审核或评定。请转给其他同事办理。")) : List.of();
    }

    String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }

    private Version shown(Pledge pledge) {
        return (pledge.publicVersion() > 0 ? versions.find(pledge.id(), pledge.publicVersion()) : versions.latest(pledge.id())).orElseThrow();
    }

    private String line(Entry entry) {
        String who = entry.person() == null ? "" : "　" + name(entry.person());
        String text = entry.text().isEmpty() ? "" : "：" + entry.text();
        return "%s　%s%s%s%s".formatted(LocalDate.ofInstant(entry.at(), clock.getZone()), entry.step().label(), who, text,
                entry.remarks().stream().map(PledgeView::line).collect(Collectors.joining()));
    }

    private static String line(Remark remark) {
        String finding = remark.fulfilment() == null ? "" : remark.fulfilment().label() + "。";
        return "\n　　第 %d 项：%s%s".formatted(remark.item(), finding, remark.text());
    }
}
