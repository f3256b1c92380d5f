package io.zhengyou.inspection.programme;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The teams of each plan. */
@Component
public class Teams {

    private final JdbcClient jdbc;
    private final People people;

    Teams(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Who can be in a team: the office and the experts. The leading group judges the reports and so writes none. */
    public List<Person> pool() {
        List<Person> leaders = people.inRole(Role.LEADING_GROUP);
        return Stream.concat(people.inRole(Role.OFFICE).stream(), people.inRole(Role.EXPERT).stream()).distinct()
                .filter(person -> !leaders.contains(person)).sorted(Comparator.comparing(Person::unitCode).thenComparing(Person::id)).toList();
    }

    /** By number. */
    public List<Team> of(Programme plan) {
        return jdbc.sql("SELECT number, name FROM inspection_team WHERE programme_id = ? AND version = ? ORDER BY number")
                .params(plan.id(), plan.version())
                .query((row, place) -> new Team(row.getInt("number"), row.getString("name"), members(plan, row.getInt("number")))).list();
    }

    /** @param members the first leads */
    public void add(Programme plan, String name, List<String> members) {
        int number = 1 + of(plan).stream().mapToInt(Team::number).max().orElse(0);
        jdbc.sql("INSERT INTO inspection_team (programme_id, version, number, name) VALUES (?, ?, ?, ?)")
                .params(plan.id(), plan.version(), number, name).update();
        addMembers(plan, number, members);
    }

    /** Whoever joins takes the place of who leaves; without anybody the others close up, so that the next one leads. */
    public void replace(Programme plan, int number, String leaving, @Nullable String joining) {
        List<String> now = members(plan, number).stream().flatMap(member -> member.equals(leaving) ? Stream.ofNullable(joining) : Stream.of(member)).toList();
        jdbc.sql("DELETE FROM inspection_team_member WHERE programme_id = ? AND version = ? AND number = ?")
                .params(plan.id(), plan.version(), number).update();
        addMembers(plan, number, now);
    }

    /** The units that it was to visit wait for another team. */
    public void remove(Programme plan, int number) {
        jdbc.sql("UPDATE inspection_placement SET team = NULL WHERE programme_id = ? AND version = ? AND team = ?")
                .params(plan.id(), plan.version(), number).update();
        for (String table : List.of("inspection_team_member", "inspection_team")) {
            jdbc.sql("DELETE FROM " + table + " WHERE programme_id = ? AND version = ? AND number = ?")
                    .params(plan.id(), plan.version(), number).update();
        }
    }

    private void addMembers(Programme plan, int number, List<String> members) {
        for (int place = 0; place < members.size(); place++) {
            jdbc.sql("INSERT INTO inspection_team_member (programme_id, version, number, place, person) VALUES (?, ?, ?, ?, ?)")
                    .params(plan.id(), plan.version(), number, place + 1, members.get(place)).update();
        }
    }

    private List<String> members(Programme plan, int number) {
        return jdbc.sql("SELECT person FROM inspection_team_member WHERE programme_id = ? AND version = ? AND number = ? ORDER BY place")
                .params(plan.id(), plan.version(), number).query(String.class).list();
    }
}
