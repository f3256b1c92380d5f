package io.zhengyou.notification.people;

import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.ReminderTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the messages to the directory. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    Addresses addresses() {
        return personId -> Optional.empty();
    }

    @Bean
    Groups groups() {
        return groupId -> List.of();
    }

    @Bean
    ReminderTime reminderTime(WorkingDays workingDays) {
        return workingDays::before;
    }
}
