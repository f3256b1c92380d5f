package io.zhengyou.desk.process;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who could do a task as well as its holder. */
@Component
public class Colleagues {

    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    /** Without whoever holds it; nobody for what is somebody's own judgement. */
    public List<Person> of(DeskTask task) {
        return entitled(task).stream().filter(person -> !person.id().equals(task.assignee())).toList();
    }

    boolean include(DeskTask task, String person) {
        return of(task).stream().anyMatch(colleague -> colleague.id().equals(person));
    }

    /** Everybody who may take it, while nobody has. */
    List<Person> entitled(DeskTask task) {
        if (task.privacy() != Privacy.NONE) {
            return List.of();
        }
        return List.copyOf(task.groups().stream().flatMap(group -> people.inGroup(group).stream())
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one, TreeMap::new)).values());
    }
}
