package io.zhengyou.notification.task;

import io.zhengyou.directory.Person;
import io.zhengyou.engine.OpenTask;
import io.zhengyou.notification.people.Addresses;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The texts about tasks. */
@Component
class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Addresses addresses;
    private final Clock clock;
    private final String baseUrl;

    Wording(Addresses addresses, Clock clock, @Value("${zhengyou.base-url}") String baseUrl) {
        this.addresses = addresses;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    String arrived(OpenTask task) {
        return lines(whose(task) + "有一项新任务：" + title(task) + "。", "请在" + due(task) + "前办理" + claim(task), link(task));
    }

    String dueSoon(OpenTask task) {
        return lines(whose(task) + "的任务将于" + due(task) + "到期：" + title(task) + "。", "请按时办理" + claim(task), link(task));
    }

    String overdue(OpenTask task) {
        return lines(
                whose(task) + "的任务已于" + due(task) + "到期，尚未办理：" + title(task) + "。", "请尽快办理" + claim(task), link(task));
    }

    String escalated(OpenTask task) {
        return lines(
                "有一项任务已于" + due(task) + "到期，尚未办理：" + title(task) + "。",
                task.assignee() == null ? "尚未签收。" : "办理人：" + name(task.assignee()) + "。",
                "请催办或改派：",
                link(task));
    }

    private static String whose(OpenTask task) {
        return task.assignee() == null ? "您所在的小组" : "您";
    }

    private static String claim(OpenTask task) {
        return task.assignee() == null ? "，任何一位成员都可以签收：" : "：";
    }

    private static String title(OpenTask task) {
        return task.name() + "（" + task.processName() + "）";
    }

    private String due(OpenTask task) {
        return TIME.format(task.due().atZone(clock.getZone()));
    }

    private String name(String personId) {
        return addresses.find(personId).map(Person::name).orElse(personId);
    }

    private String link(OpenTask task) {
        return baseUrl + "/camunda/app/tasklist/default/#/?task=" + task.id();
    }

    private static String lines(String... lines) {
        return Stream.of(lines).collect(Collectors.joining("\n"));
    }
}
