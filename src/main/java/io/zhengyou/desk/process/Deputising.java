package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.desk.record.Deputyships;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 代理: for a period a colleague may take over one's tasks, one by one and in the open. Nothing is granted beforehand: a
 * deputy is somebody who is entitled to each task that they take, and takes it under their own name.
 */
@Component
public class Deputising {

    private static final int MOST_DAYS = 366;

    /** Judging and running the server is nobody else's; of a role in a unit only the unit's own group counts. */
    private static final Set<String> NOT_SHARED = Set.of(Role.EXPERT.group(), Role.COMMITTEE.group(), Role.OPERATOR.group(),
            Role.PROCESS_OWNER.group(), Role.LIAISON.group(), Role.SECRETARY.group());

    private final Deputyships deputyships;
    private final OneAtATime oneAtATime;
    private final DeskTasks tasks;
    private final Colleagues colleagues;
    private final PassingOn passingOn;
    private final Accounts accounts;
    private final People people;
    private final Ledger ledger;
    private final Clock clock;

    Deputising(Deputyships deputyships, OneAtATime oneAtATime, DeskTasks tasks, Colleagues colleagues, PassingOn passingOn,
            Accounts accounts, People people, Ledger ledger, Clock clock) {
        this.deputyships = deputyships;
        this.oneAtATime = oneAtATime;
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.passingOn = passingOn;
        this.accounts = accounts;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whom somebody may name: those who share a group of theirs. */
    public List<Person> possible(String principal) {
        Map<String, Person> possible = new TreeMap<>();
        accounts.groupsOf(principal).stream().filter(group -> !NOT_SHARED.contains(group))
                .forEach(group -> people.inGroup(group).forEach(person -> possible.put(person.id(), person)));
        possible.remove(principal);
        return List.copyOf(possible.values());
    }

    public void name(String principal, String deputy, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        if (possible(principal).stream().noneMatch(person -> person.id().equals(deputy))) {
            throw Refused.invalid("请从名单中选择代理人：只能是与您同组或同单位同职责的人。");
        }
        if (firstDay == null || lastDay == null) {
            throw Refused.invalid("请填写代理的起止日期。");
        }
        if (firstDay.isBefore(LocalDate.now(clock)) || lastDay.isBefore(firstDay)) {
            throw Refused.invalid("开始日期不能早于今天，结束日期不能早于开始日期。");
        }
        if (lastDay.isAfter(firstDay.plusDays(MOST_DAYS))) {
            throw Refused.invalid("一次代理最长一年，请缩短期限。");
        }
        oneAtATime.inOne(() -> {
            deputyships.add(principal, deputy, firstDay, lastDay);
            ledger.tell(List.of(deputy), Kind.DEPUTISE, ledger.name(principal) + "请您在 " + firstDay + " 至 " + lastDay + " 代为办理任务。");
            return true;
        });
    }

    public void end(String id, String principal) {
        if (!deputyships.end(id, principal)) {
            throw Refused.invalid("这项代理已经结束。");
        }
    }

    /** What a deputy may take today. */
    public List<DeskTask> offered(String deputy) {
        return deputyships.principalsOf(deputy).stream().flatMap(principal -> tasks.heldBy(principal).stream())
                .filter(task -> isOffered(task, deputy)).toList();
    }

    public void take(String taskId, String deputy) {
        oneAtATime.on(taskId, task -> {
            @Nullable String principal = task.assignee();
            if (principal == null || !deputyships.principalsOf(deputy).contains(principal) || !isOffered(task, deputy)) {
                throw Refused.notAllowed("您不能代办这项任务：代理已结束，或任务已有变化，或须由本人办理。");
            }
            ledger.note(task, Kind.DEPUTISE, deputy, principal, null, "");
            ledger.tell(List.of(principal), Kind.DEPUTISE, task, ledger.name(deputy) + "已按您的委托代为办理。", "");
            passingOn.give(task, deputy);
        });
    }

    boolean isOffered(DeskTask task, String deputy) {
        return task.open() && !task.delegated() && task.privacy() == Privacy.NONE && colleagues.include(task, deputy);
    }
}
