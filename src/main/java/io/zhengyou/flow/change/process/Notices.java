package io.zhengyou.flow.change.process;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeEntry;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is said about changes to those who have no task in them. */
@Component
class Notices {

    private final Notifications notifications;
    private final Changes changes;
    private final People people;
    private final String baseUrl;

    Notices(Notifications notifications, Changes changes, People people, @Value("${zhengyou.base-url}") String baseUrl) {
        this.notifications = notifications;
        this.changes = changes;
        this.people = people;
        this.baseUrl = baseUrl;
    }

    /** Modeler says that it has deployed, whatever the server answers. */
    void received(Change change) {
        tellSubmitter(change, "流程改动已提交审批：", "检查没有发现问题，已送领导小组办公室审批，同意后才会启用。");
    }

    void refused(Change change) {
        tellSubmitter(change, "流程改动未获同意：", text(change, ChangeStep.REFUSED));
    }

    /** Of a failure the office learns by its task. */
    void activation(Change change, boolean activated) {
        if (activated) {
            Set<String> readers = Stream.concat(Stream.of(change.submittedBy()), people.inRole(Role.OFFICE).stream().map(Person::id))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            notifications.send(readers, "流程改动已启用：" + change.title(), text(change, ChangeStep.ACTIVATED) + "\n" + page(change));
        } else {
            tellSubmitter(change, "流程改动未能启用：", text(change, ChangeStep.FAILED));
        }
    }

    void ended(Change change, ChangeStep how) {
        tellSubmitter(change, "流程改动" + how.label() + "：", text(change, how));
    }

    /** @param names of models that came with a new version of the server and were not put to use */
    void upgraded(List<String> names) {
        Set<String> readers = Stream.of(Role.OFFICE, Role.PROCESS_OWNER).flatMap(role -> people.inRole(role).stream()).map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        notifications.send(readers, "程序升级带来了流程的新版，没有启用", "这些流程经批准改过，保持现行版本：" + String.join("、", names) + "。请查看并决定是否采用：\n" + baseUrl + "/flows/upgrades");
    }

    private void tellSubmitter(Change change, String subject, String text) {
        notifications.send(new Message(change.submittedBy(), subject + change.title(), text + "\n" + page(change)));
    }

    private String text(Change change, ChangeStep step) {
        return changes.latest(change.id(), step).map(ChangeEntry::text).orElse("");
    }

    private String page(Change change) {
        return baseUrl + "/flows/changes/" + change.id();
    }
}
