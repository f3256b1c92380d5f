package io.zhengyou.desk.process;

import io.zhengyou.desk.Kind;
import io.zhengyou.desk.Refused;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 抄送: a copy for information, to people whom the case concerns anyway. */
@Component
public class Copying {

    private final OneAtATime oneAtATime;
    private final Insight insight;
    private final Course course;
    private final Colleagues colleagues;
    private final People people;
    private final Ledger ledger;

    Copying(OneAtATime oneAtATime, Insight insight, Course course, Colleagues colleagues, People people, Ledger ledger) {
        this.oneAtATime = oneAtATime;
        this.insight = insight;
        this.course = course;
        this.colleagues = colleagues;
        this.people = people;
        this.ledger = ledger;
    }

    public boolean isFor(DeskTask task, String person) {
        return task.isInTheHandsOf(person) || task.open() && task.privacy() == Privacy.NONE && insight.isOffice(person);
    }

    /** The office and those who could do the task; from the office also those who had a part in the case, whom others may not know. */
    public List<Person> readers(DeskTask task, String person) {
        Map<String, Person> readers = new TreeMap<>();
        people.inRole(Role.OFFICE).forEach(reader -> readers.put(reader.id(), reader));
        colleagues.of(task).forEach(reader -> readers.put(reader.id(), reader));
        if (insight.isOffice(person)) {
            course.participants(task).forEach(id -> people.find(id).ifPresent(reader -> readers.put(id, reader)));
        }
        readers.remove(person);
        return List.copyOf(readers.values());
    }

    public void copy(String taskId, String person, List<String> to, String note) {
        insight.open(taskId, person);
        oneAtATime.on(taskId, task -> {
            if (!isFor(task, person)) {
                throw Refused.notAllowed("只有正在办理的人和领导小组办公室可以抄送；投票和专家评审不能抄送。");
            }
            List<String> possible = readers(task, person).stream().map(Person::id).toList();
            if (to.isEmpty() || !possible.containsAll(to)) {
                throw Refused.invalid("请从名单中选择抄送对象：只能抄送给可以了解此事的人。");
            }
            String words = Written.atWill("抄送说明", note);
            to.stream().distinct().forEach(reader -> ledger.note(task, Kind.COPY, person, reader, words));
            ledger.tell(to, Kind.COPY, task, ledger.name(person) + "抄送给您，供了解，不必办理。", words);
        });
    }
}
