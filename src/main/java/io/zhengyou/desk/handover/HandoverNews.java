package io.zhengyou.desk.handover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.zhengyou.desk.Kind;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.notification.Notifications;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells everybody concerned of a handover, in one message each. */
@Component
class HandoverNews {

    private final Notifications notifications;
    private final People people;

    HandoverNews(Notifications notifications, People people) {
        this.notifications = notifications;
        this.people = people;
    }

    void tell(Plan plan, List<Outcome> outcomes) {
        List<Outcome> moved = outcomes.stream().filter(Outcome::moved).toList();
        String leaver = name(plan.leaver());
        moved.stream().filter(outcome -> !outcome.successor().isEmpty()).collect(groupingBy(Outcome::successor, LinkedHashMap::new, toList()))
                .forEach((successor, theirs) -> send(successor, leaver + "的以下事项已移交给您：\n" + lines(theirs) + "\n理由：" + plan.reason()));
        if (!moved.isEmpty()) {
            send(plan.leaver(), "领导小组办公室已为您办理交接，以下事项不再由您办理：\n" + lines(moved));
        }
    }

    private void send(String person, String text) {
        notifications.send(Set.of(person), Kind.HAND_OVER.label(), text);
    }

    private static String lines(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.kind().label() + "：" + outcome.label()).collect(joining("\n"));
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
