package io.zhengyou.desk.process;

import io.zhengyou.desk.Action;
import io.zhengyou.desk.Kind;
import io.zhengyou.desk.record.Actions;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.notification.Notifications;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts on record what was done, and tells those whom it concerns. */
@Component
class Ledger {

    private final Actions actions;
    private final Notifications notifications;
    private final People people;
    private final Clock clock;
    private final String baseUrl;

    Ledger(Actions actions, Notifications notifications, People people, Clock clock, @Value("${zhengyou.base-url}") String baseUrl) {
        this.actions = actions;
        this.notifications = notifications;
        this.people = people;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void note(DeskTask task, Kind kind, String person, @Nullable String toPerson, String text) {
        note(task, kind, person, null, toPerson, text);
    }

    void note(DeskTask task, Kind kind, String person, @Nullable String forPerson, @Nullable String toPerson, String text) {
        actions.add(new Action(task.id(), task.caseId(), task.name(), kind, person, forPerson, toPerson, text, clock.instant()));
    }

    /** @param sentence about the task, which is named before it */
    void tell(Collection<String> recipients, Kind kind, DeskTask task, String sentence, String text) {
        List<String> lines = List.of("任务“" + task.name() + "”" + task.about() + "：" + sentence, text, baseUrl + "/desk/tasks/" + task.id());
        notifications.send(recipients, kind.label() + "：" + task.name() + task.about(),
                String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList()));
    }

    /** About something else than one task. */
    void tell(Collection<String> recipients, Kind kind, String sentence) {
        notifications.send(recipients, kind.label(), sentence + "\n" + baseUrl + "/desk");
    }

    String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
