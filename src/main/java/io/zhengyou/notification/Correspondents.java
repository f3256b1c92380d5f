package io.zhengyou.notification;

import io.zhengyou.directory.Person;
import java.util.Optional;

/** People without a login to whom a module writes under ids of its own, so that the outbox need not know who they are. */
@FunctionalInterface
public interface Correspondents {

    /** Empty if the id is not one of this module's. */
    Optional<Person> find(String recipientId);
}
