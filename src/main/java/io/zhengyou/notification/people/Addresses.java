package io.zhengyou.notification.people;

import io.zhengyou.directory.Person;
import java.util.Optional;

/** Finds the person behind a login name. */
@FunctionalInterface
public interface Addresses {

    Optional<Person> find(String personId);
}
