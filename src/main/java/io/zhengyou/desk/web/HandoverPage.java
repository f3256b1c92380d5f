package io.zhengyou.desk.web;

import io.zhengyou.desk.handover.Handover;
import io.zhengyou.desk.handover.Handovers;
import io.zhengyou.desk.handover.Item;
import io.zhengyou.desk.handover.Outcome;
import io.zhengyou.desk.handover.Plan;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the office sees of a handover. */
@Component
class HandoverPage {

    /**
     * @param field   empty where there is nothing to choose
     * @param options by value, with their labels
     * @param note    why there is nothing to choose
     */
    record Line(String kind, String label, String field, Map<String, String> options, String chosen, String note) {}

    /** @param what 移交给某人, or what became of it */
    record Result(String kind, String label, boolean moved, String what) {}

    record Past(String id, String leaver, String officer, ZonedDateTime at) {}

    private final Handovers handovers;
    private final People people;
    private final Clock clock;

    HandoverPage(Handovers handovers, People people, Clock clock) {
        this.handovers = handovers;
        this.people = people;
        this.clock = clock;
    }

    void list(Model model, List<Handover> past) {
        model.addAttribute("people", people.all());
        model.addAttribute("past", past.stream().map(this::past).toList());
    }

    /** @param sent what was entered before */
    void plan(Model model, String leaver, Map<String, String> sent) {
        model.addAttribute("people", people.all());
        model.addAttribute("leaver", leaver);
        model.addAttribute("leaverName", name(leaver));
        model.addAttribute("successor", sent.getOrDefault("successor", ""));
        model.addAttribute("reason", sent.getOrDefault("reason", ""));
        model.addAttribute("lines", handovers.inventory(leaver).entrySet().stream().map(item -> line(item.getKey(), item.getValue(), sent)).toList());
    }

    void preview(Model model, List<Outcome> outcomes) {
        model.addAttribute("preview", outcomes.stream().map(this::result).toList());
    }

    void result(Model model, Handover handover) {
        model.addAttribute("handover", past(handover));
        model.addAttribute("reason", handover.reason());
        model.addAttribute("moved", handover.outcomes().stream().filter(Outcome::moved).map(this::result).toList());
        model.addAttribute("stayed", handover.outcomes().stream().filter(outcome -> !outcome.moved()).map(this::result).toList());
    }

    private Line line(Item item, List<Person> possible, Map<String, String> sent) {
        String field = item.way() == Item.Way.MOVES ? HandoverEntry.CHOICE + item.key() : "";
        return new Line(item.kind().label(), item.label(), field, options(item, possible), sent.getOrDefault(field, ""), item.note());
    }

    private static Map<String, String> options(Item item, List<Person> possible) {
        Map<String, String> options = new LinkedHashMap<>();
        if (item.kind() == Item.Kind.ROLE) {
            options.put("", "不移交");
            options.put(Plan.SUCCESSOR, "统一接办人");
        } else {
            options.put("", "统一接办人");
            options.put(Plan.NOBODY, "不移交");
        }
        possible.forEach(person -> options.put(person.id(), person.name() + "（" + person.id() + "）"));
        return options;
    }

    private Result result(Outcome outcome) {
        String what = outcome.successor().isEmpty() ? outcome.note() : "移交给" + name(outcome.successor()) + "（" + outcome.successor() + "）";
        return new Result(outcome.kind().label(), outcome.label(), outcome.moved(), what);
    }

    private Past past(Handover handover) {
        return new Past(handover.id(), name(handover.leaver()), name(handover.officer()), handover.at().atZone(clock.getZone()));
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
