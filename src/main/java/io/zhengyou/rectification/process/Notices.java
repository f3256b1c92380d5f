package io.zhengyou.rectification.process;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.notification.Notifications;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is said about a rectification to those who have no task in it. */
@Component
public class Notices {

    private final Notifications notifications;
    private final People people;
    private final Clock clock;

    Notices(Notifications notifications, People people, Clock clock) {
        this.notifications = notifications;
        this.people = people;
        this.clock = clock;
    }

    void overdue(Rectification late) {
        String text = "%s应在 %s 前完成的整改尚未销号，现在的进展是“%s”。\n问题：%s".formatted(
                late.unitName(), due(late), late.state().label(), late.order().problem());
        notifications.send(leadersAndOffice(), "整改逾期：" + late.unitName(), text);
        notifications.send(unit(late), "整改逾期，已报领导小组", text);
    }

    void sentBackAgain(Rectification returned) {
        notifications.send(leadersAndOffice(), "整改再次未通过核查：" + returned.unitName(),
                "%s的整改已第 %d 次未通过核查，请领导小组督办。\n问题：%s".formatted(returned.unitName(), returned.returns(), returned.order().problem()));
    }

    void ended(Rectification ended) {
        String outcome = ended.state() == RectificationState.CLOSED_OUT ? "已通过核查，予以销号" : "已由领导小组终止";
        notifications.send(unit(ended), "整改办结：" + ended.state().label(), "贵单位的整改%s。\n问题：%s".formatted(outcome, ended.order().problem()));
    }

    void extended(Rectification extended) {
        notifications.send(unit(extended), "整改延期已同意", "贵单位的整改延到 %s 前完成。\n问题：%s".formatted(due(extended), extended.order().problem()));
    }

    void extensionDeclined(Rectification asked, String reason) {
        notifications.send(unit(asked), "整改延期未获同意", "贵单位的整改仍应在 %s 前完成。\n理由：%s\n问题：%s".formatted(
                due(asked), reason, asked.order().problem()));
    }

    /** The office need not decide any more. */
    public void extensionWithdrawn(Rectification asked, String reason) {
        notifications.send(members(Role.OFFICE.group()), "延期申请已撤回：" + asked.unitName(), "%s撤回了整改延期的申请，期限仍是 %s。\n理由：%s\n问题：%s".formatted(
                asked.unitName(), due(asked), reason, asked.order().problem()));
    }

    void held(Rectification held) {
        notifications.send(unit(held), "回头看：整改保持", "贵单位的整改经回头看核查，保持良好。\n问题：%s".formatted(held.order().problem()));
    }

    void rebound(Rectification reopened) {
        String text = "%s已销号的问题反弹，重新提出整改。\n%s".formatted(reopened.unitName(), reopened.order().problem());
        notifications.send(leadersAndOffice(), "整改反弹：" + reopened.unitName(), text);
        notifications.send(unit(reopened), "回头看：问题反弹，须重新整改", text);
    }

    private LocalDate due(Rectification of) {
        return LocalDate.ofInstant(Objects.requireNonNull(of.dueAt()), clock.getZone());
    }

    private Set<String> leadersAndOffice() {
        return members(Role.LEADING_GROUP.group(), Role.OFFICE.group());
    }

    private Set<String> unit(Rectification of) {
        return people.actingFor(of.order().unitCode());
    }

    private Set<String> members(String... groups) {
        Set<String> members = new LinkedHashSet<>();
        for (String group : groups) {
            people.inGroup(group).stream().map(Person::id).forEach(members::add);
        }
        return members;
    }
}
