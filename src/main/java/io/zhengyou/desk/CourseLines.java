package io.zhengyou.desk;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to a case as people read it. */
@Component
public class CourseLines {

    private final People people;
    private final Clock clock;

    CourseLines(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @param person the login of whoever did it; {@code null} for the server */
    public CourseLine of(Instant at, String step, @Nullable String person, String text) {
        String who = person == null ? "系统" : people.find(person).map(Person::name).orElse(person);
        return new CourseLine(at.atZone(clock.getZone()), step, who, text);
    }
}
