package io.zhengyou.award.objection;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.notification.Correspondents;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the answer to an objection goes: the outbox keeps the id of the objection, and finds the address when it sends. */
@Component
public class Objectors implements Correspondents {

    private static final String PREFIX = "objection:";

    private final Objections objections;
    private final People people;

    Objectors(Objections objections, People people) {
        this.objections = objections;
        this.people = people;
    }

    public static boolean isReachable(Objector objector) {
        return objector.mail() != null || objector.person() != null;
    }

    public static String recipient(Objection objection) {
        return PREFIX + objection.id();
    }

    @Override
    public Optional<Person> find(String recipientId) {
        return recipientId.startsWith(PREFIX)
                ? objections.find(recipientId.substring(PREFIX.length())).map(found -> new Person(recipientId, "异议人", "", mail(found.objector())))
                : Optional.empty();
    }

    private @Nullable String mail(Objector objector) {
        return objector.mail() != null || objector.person() == null
                ? objector.mail()
                : people.find(objector.person()).map(Person::mail).orElse(null);
    }
}
