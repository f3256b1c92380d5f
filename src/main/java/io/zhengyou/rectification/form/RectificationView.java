package io.zhengyou.rectification.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.FormContext;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Entry;
import io.zhengyou.rectification.book.Measure;
import io.zhengyou.rectification.book.Plans;
import io.zhengyou.rectification.process.RectificationVariables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A rectification as its forms show it. */
@Component
class RectificationView {

    private static final int SHORT = 40;

    private final Book book;
    private final Plans plans;
    private final Entries entries;
    private final EvidenceFiles files;
    private final People people;
    private final Clock clock;

    RectificationView(Book book, Plans plans, Entries entries, EvidenceFiles files, People people, Clock clock) {
        this.book = book;
        this.plans = plans;
        this.entries = entries;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    static String id(FormContext context) {
        return context.text(RectificationVariables.RECTIFICATION);
    }

    Rectification rectification(FormContext context) {
        return book.get(id(context));
    }

    LocalDate deadline(FormContext context) {
        return deadline(rectification(context));
    }

    LocalDate deadline(Rectification started) {
        return day(Objects.requireNonNull(started.dueAt()));
    }

    /** A rectification of a unit's own, to be told from its others. */
    String choice(Rectification shown) {
        String problem = shown.order().problem();
        return "%s（期限 %s）：%s".formatted(shown.subject(), deadline(shown), problem.length() <= SHORT ? problem : problem.substring(0, SHORT) + "…");
    }

    String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }

    /** The matter and all that happened so far. */
    Map<String, Object> of(FormContext context) {
        Rectification shown = rectification(context);
        return new HashMap<>(Map.of(
                "unitName", shown.unitName(),
                "sourceLabel", shown.order().source().label(),
                "severityLabel", shown.order().severity().label(),
                "problem", shown.order().problem(),
                "deadline", deadline(context).toString(),
                "history", entries.of(shown.id()).stream().map(this::line).collect(Collectors.joining("\n"))));
    }

    /** The same, with the plan and the names of the files. */
    Map<String, Object> withPlan(FormContext context) {
        Map<String, Object> view = of(context);
        view.put("plan", words(plans.latest(id(context))));
        List<EvidenceFile> evidence = files.list(id(context));
        view.put("evidenceFiles", evidence.isEmpty() ? "无" : evidence.stream().map(EvidenceFile::name).collect(Collectors.joining("、")));
        return view;
    }

    static String words(List<Measure> measures) {
        return measures.stream().map(measure -> "%s（%s 前）".formatted(measure.text(), measure.dueOn())).collect(Collectors.joining("\n"));
    }

    private String line(Entry entry) {
        String who = entry.person() == null ? "" : "　" + name(entry.person());
        return "%s　%s%s%s".formatted(day(entry.at()), entry.step().label(), who, entry.text().isEmpty() ? "" : "：" + entry.text());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
