package io.zhengyou.report.process;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.notification.Notifications;
import io.zhengyou.report.Filing;
import io.zhengyou.report.book.Digest;
import io.zhengyou.report.book.Request;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is said about reports to those who have no task in it. */
@Component
public class Notices {

    private final Notifications notifications;
    private final People people;

    Notices(Notifications notifications, People people) {
        this.notifications = notifications;
        this.people = people;
    }

    void late(Request request, List<Filing> late) {
        late.forEach(filing -> notifications.send(people.actingFor(filing.unitCode()), "催报：" + request.title(),
                "%s的“%s”报送期限已到，还没有收到。简报印发之前仍可在“我的任务”中报送。".formatted(filing.unitName(), request.title())));
        if (!late.isEmpty()) {
            notifications.send(people.inRole(Role.OFFICE).stream().map(Person::id).toList(), "未报送的单位：" + request.title(),
                    late.stream().map(Filing::unitName).collect(Collectors.joining("、")));
        }
    }

    /** @param correctBy until when */
    public void returned(Filing filing, String reason, LocalDate correctBy) {
        notifications.send(people.actingFor(filing.unitCode()), "退回更正：" + filing.title(),
                "%s报送的“%s”需要更正，请在 %s 前在“我的任务”中重新报送。\n原因：%s".formatted(filing.unitName(), filing.title(), correctBy, reason));
    }

    void circulate(Digest digest, List<String> units) {
        Set<String> readers = units.stream().flatMap(code -> people.actingFor(code).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        people.inRole(Role.LEADING_GROUP).stream().map(Person::id).forEach(readers::add);
        notifications.send(readers, "简报：" + digest.title(), digest.text());
    }
}
