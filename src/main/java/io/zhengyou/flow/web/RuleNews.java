package io.zhengyou.flow.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.RuleChange;
import io.zhengyou.flow.rule.RuleChanges;
import io.zhengyou.notification.Notifications;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the office what waits for a second pair of eyes, and the leading group what has changed. */
@Component
class RuleNews {

    private final Notifications notifications;
    private final People people;
    private final CurrentModels current;
    private final RuleChanges changes;

    RuleNews(Notifications notifications, People people, CurrentModels current, RuleChanges changes) {
        this.notifications = notifications;
        this.people = people;
        this.current = current;
        this.changes = changes;
    }

    /** Of the change that waits for this rule. */
    void proposed(FlowRule rule) {
        changes.open(rule.id()).ifPresent(this::proposed);
    }

    void confirmed(RuleChange change, String by) {
        notifications.send(with(Role.LEADING_GROUP, ""), (change.ends() ? "流程规则已停用：" : "流程规则已增加：") + name(change),
                "%s提出、%s确认：%s。".formatted(people.signature(change.proposedBy()), people.signature(by), inWords(change)));
    }

    private void proposed(RuleChange change) {
        notifications.send(with(Role.OFFICE, change.proposedBy()), (change.ends() ? "请确认停用流程规则：" : "请确认新的流程规则：") + name(change),
                "%s提出%s，须由办公室另一人在“流程规则”页面确认。".formatted(people.signature(change.proposedBy()), inWords(change)));
    }

    private String inWords(RuleChange change) {
        var rule = change.rule();
        var demand = "“%s”须%s（%s）".formatted(rule.target().name(), rule.demand(), rule.reason());
        return change.ends() ? "停用规则：%s。理由：%s".formatted(demand, change.why()) : "增加规则：" + demand;
    }

    private String name(RuleChange change) {
        return current.names().getOrDefault(change.rule().processId(), change.rule().processId());
    }

    private Set<String> with(Role role, String without) {
        return people.inRole(role).stream().map(Person::id).filter(id -> !id.equals(without)).collect(Collectors.toSet());
    }
}
