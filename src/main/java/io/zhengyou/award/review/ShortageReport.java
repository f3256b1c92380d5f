package io.zhengyou.award.review;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Round;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.notification.Notifications;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the office for which nominees the draw found too few experts without a conflict of interest. */
@Component
class ShortageReport {

    private final Nominations nominations;
    private final People people;
    private final Notifications notifications;

    ShortageReport(Nominations nominations, People people, Notifications notifications) {
        this.nominations = nominations;
        this.people = people;
        this.notifications = notifications;
    }

    /** @param missing how many, by nomination; where it is empty, nobody hears anything */
    void send(Round round, Map<String, Integer> missing) {
        if (!missing.isEmpty()) {
            notifications.send(people.inRole(Role.OFFICE).stream().map(Person::id).toList(), round.title() + "：评审专家不足",
                    """
                    %s：专家库中可以评审以下候选对象、又无须回避的专家不足 %d 人，已按现有人数抽取：
                    %s
                    得分按实际评分的专家计算；没有专家可以评审的，没有得分。请据此处理，今后请及时增补评审专家。""".formatted(
                            round.title(), round.rules().expertsPerNomination(), lines(missing)));
        }
    }

    private String lines(Map<String, Integer> missing) {
        return missing.entrySet().stream().map(entry -> line(nominations.get(entry.getKey()), entry.getValue())).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(Nomination nomination, int missing) {
        return "%s（%s推荐）：缺 %d 人".formatted(nomination.submitted().name(), nomination.unitName(), missing);
    }
}
