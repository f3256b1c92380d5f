package io.zhengyou.award.vote;

import io.zhengyou.award.round.Round;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.notification.Notifications;
import org.springframework.stereotype.Component;

/** Tells the office that the committee does not come to vote. */
@Component
public class QuorumReport {

    private final People people;
    private final Notifications notifications;

    QuorumReport(People people, Notifications notifications) {
        this.people = people;
        this.notifications = notifications;
    }

    public void send(Round round) {
        notifications.send(people.inRole(Role.OFFICE).stream().map(Person::id).toList(), round.title() + "：评审委员会投票未达到法定人数",
                "%s：评审委员会已连续 %d 次投票未达到法定人数，已请领导小组决定另行投票或者终止本届评选。请了解委员未投票的原因。".formatted(
                        round.title(), Course.MOST_WITHOUT_QUORUM));
    }
}
