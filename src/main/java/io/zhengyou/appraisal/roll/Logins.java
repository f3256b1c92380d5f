package io.zhengyou.appraisal.roll;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.notification.Correspondents;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the electors can log in, and who the others are to the outbox. */
@Component
class Logins implements Correspondents {

    private final People people;
    private final JdbcClient jdbc;

    Logins(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    boolean has(String voter) {
        return people.find(voter).isPresent();
    }

    @Override
    public Optional<Person> find(String voter) {
        return jdbc.sql("SELECT voter AS id, name, unit_code, mail FROM appraisal_elector WHERE voter = ? FETCH FIRST 1 ROWS ONLY").param(voter)
                .query(Person.class).optional();
    }
}
