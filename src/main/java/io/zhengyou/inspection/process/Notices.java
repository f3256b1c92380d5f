package io.zhengyou.inspection.process;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Stage;
import io.zhengyou.inspection.team.TeamChange;
import io.zhengyou.notification.Notifications;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is said about an inspection to those who have no task in it yet, or no longer. */
@Component
public class Notices {

    private final Notifications notifications;
    private final People people;
    private final Programmes programmes;
    private final Teams teams;
    private final Items items;
    private final Entries entries;

    Notices(Notifications notifications, People people, Programmes programmes, Teams teams, Items items, Entries entries) {
        this.notifications = notifications;
        this.people = people;
        this.programmes = programmes;
        this.teams = teams;
        this.items = items;
        this.entries = entries;
    }

    void coming(Inspection inspection) {
        Programme programme = programmes.get(inspection.programmeId());
        String looked = items.of(inspection.id()).stream().map(item -> item.clause() + " " + item.text()).collect(Collectors.joining("\n"));
        notifications.send(unit(inspection), "督导检查通知：" + programme.title(),
                "领导小组将在 %s 至 %s 之间对贵单位进行督导检查。\n方式：%s\n检查组：%s（%s）\n检查内容：\n%s\n请联络员在“我的任务”中报送材料，进展见网站的“本单位检查”。".formatted(
                        programme.firstDay(), programme.lastDay(), inspection.mode().label(), inspection.teamName(), names(members(inspection.team())), looked));
    }

    void materialsMissing(Inspection inspection) {
        notifications.send(Stream.concat(unit(inspection).stream(), members(inspection.team())).toList(), "逾期没有报送材料：" + inspection.unitName(),
                "%s没有按时报送材料，检查组将直接开始检查。".formatted(inspection.unitName()));
    }

    /** The report was approved, and its unit may read it. */
    public void reportApproved(Inspection inspection) {
        notifications.send(unit(inspection), "督导检查报告已批准：" + programmes.get(inspection.programmeId()).title(),
                "领导小组已批准对贵单位的督导检查报告。全文和各项问题的整改见网站的“本单位检查”。");
    }

    /** @param open the inspections that go on with the changed team */
    void teamChanged(TeamChange change, String words, List<Inspection> open) {
        // Of the plan: the engine writes who is in the group only when the step has ended.
        List<String> now = teams.of(programmes.get(change.programmeId())).stream().filter(team -> team.number() == change.team())
                .flatMap(team -> team.members().stream()).toList();
        Set<String> concerned = new LinkedHashSet<>(now);
        concerned.add(change.leaving());
        String units = open.stream().map(Inspection::unitName).collect(Collectors.joining("、"));
        notifications.send(concerned, "检查组调整", "%s\n还在进行的检查：%s。\n已写的检查记录都保留，由组里的人接着写。".formatted(words, units));
        // Units learn who comes, not why somebody does not; one that is to be surprised learns nothing.
        open.stream().filter(one -> !one.surprise() || one.stage().compareTo(Stage.ANSWERING) >= 0).forEach(one -> notifications.send(unit(one),
                "检查组调整：" + programmes.get(one.programmeId()).title(), "检查组的人员有调整，现为：%s（%s）。".formatted(one.teamName(), names(now.stream()))));
    }

    void teamChangeDeclined(TeamChange change, String words) {
        notifications.send(members(Role.OFFICE.group()).toList(), "检查组调整未获同意", "%s\n理由：%s".formatted(words,
                entries.latest(change.programmeId(), Step.TEAM_CHANGE_DECLINED).orElse("")));
    }

    void terminated(Inspection inspection) {
        // Whoever was to be surprised and was not is told nothing.
        List<String> told = inspection.surprise() ? members(inspection.team()).toList()
                : Stream.concat(unit(inspection).stream(), members(inspection.team())).toList();
        notifications.send(told, "督导检查终止：" + inspection.unitName(), "对%s的督导检查已由领导小组终止。\n理由：%s".formatted(inspection.unitName(), reason(inspection)));
    }

    private String reason(Inspection inspection) {
        return entries.latest(inspection.id(), Step.TERMINATION_ASKED).or(() -> entries.latest(inspection.programmeId(), Step.TERMINATION_ASKED)).orElse("");
    }

    private Set<String> unit(Inspection inspection) {
        return people.actingFor(inspection.unitCode());
    }

    private Stream<String> members(String group) {
        return people.inGroup(group).stream().map(Person::id);
    }

    private String names(Stream<String> logins) {
        return logins.map(login -> people.find(login).map(Person::name).orElse(login)).collect(Collectors.joining("、"));
    }
}
