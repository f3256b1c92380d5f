package io.zhengyou.notification.people;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.ReminderTime;
import io.zhengyou.notification.Correspondents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the messages to the directory. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    Addresses addresses(People people, ObjectProvider<Correspondents> others) {
        return id -> people.find(id).or(() -> others.stream().flatMap(other -> other.find(id).stream()).findFirst());
    }

    @Bean
    Groups groups(People people) {
        return group -> people.inGroup(group).stream().map(Person::id).toList();
    }

    @Bean
    ReminderTime reminderTime(WorkingDays workingDays) {
        return workingDays::before;
    }
}
