package io.zhengyou.notification.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.directory.Person;
import io.zhengyou.engine.OpenTask;
import io.zhengyou.engine.TaskArrived;
import io.zhengyou.engine.TaskDueSoon;
import io.zhengyou.engine.TaskOverdue;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskMessagesTest {

    private static final Map<String, List<String>> MEMBERS =
            Map.of("office", List.of("wang", "zhao"), "secretary-A01", List.of("li", "zhao"));

    private final List<Message> sent = new ArrayList<>();
    private final Wording wording = new Wording(
            id -> Optional.of(new Person(id, "张三", "A01", null)),
            Clock.system(ZoneId.of("Asia/Shanghai")),
            "https://zhengyou.example.org");
    private final TaskMessages messages =
            new TaskMessages(new Sent(), group -> MEMBERS.getOrDefault(group, List.of()), wording);

    @Test
    void tellsTheAssigneeOfANewTask() {
        messages.on(new TaskArrived(task("zhang")));
        assertThat(sent).containsExactly(new Message("zhang", "新任务：形式审查", """
                您有一项新任务：形式审查（奖项推荐）。
                请在2026年6月11日 18:00前办理：
                https://zhengyou.example.org/camunda/app/tasklist/default/#/?task=t1"""));
    }

    @Test
    void remindsEveryMemberOfTheCandidateGroupsOnce() {
        messages.on(new TaskDueSoon(task(null, "office", "secretary-A01")));
        assertThat(sent).extracting(Message::recipientId).containsExactlyInAnyOrder("wang", "zhao", "li");
        assertThat(sent.get(0).subject()).isEqualTo("任务即将到期：形式审查");
        assertThat(sent.get(0).text()).isEqualTo("""
                您所在的小组的任务将于2026年6月11日 18:00到期：形式审查（奖项推荐）。
                请按时办理，任何一位成员都可以签收：
                https://zhengyou.example.org/camunda/app/tasklist/default/#/?task=t1""");
    }

    @Test
    void remindsTheAssigneeAloneOnceTheTaskIsClaimed() {
        messages.on(new TaskDueSoon(task("li", "secretary-A01")));
        assertThat(sent).extracting(Message::recipientId).containsExactly("li");
    }

    @Test
    void tellsTheOfficeWhoHoldsAnOverdueTask() {
        messages.on(new TaskOverdue(task("zhang", "secretary-A01")));
        assertThat(sent).extracting(Message::recipientId).containsExactly("zhang", "wang", "zhao");
        assertThat(sent.get(0).subject()).isEqualTo("任务已逾期：形式审查");
        assertThat(sent.get(1).subject()).isEqualTo("逾期未办：形式审查");
        assertThat(sent.get(1).text()).isEqualTo("""
                有一项任务已于2026年6月11日 18:00到期，尚未办理：形式审查（奖项推荐）。
                办理人：张三。
                请催办或改派：
                https://zhengyou.example.org/camunda/app/tasklist/default/#/?task=t1""");
    }

    @Test
    void tellsNobodyTwiceOfAnOverdueTaskThatIsTheOfficesOwn() {
        messages.on(new TaskOverdue(task(null, "secretary-A01")));
        assertThat(sent).extracting(Message::recipientId).containsExactly("li", "zhao", "wang");
        assertThat(sent.get(2).text()).contains("尚未签收。");
    }

    @Test
    void anEmptyGroupIsNoFault() {
        messages.on(new TaskDueSoon(task(null, "no-such-group")));
        assertThat(sent).isEmpty();
    }

    private static OpenTask task(@Nullable String assignee, String... groups) {
        return new OpenTask(
                "t1", "形式审查", "奖项推荐", "r1", assignee, Set.of(groups), Instant.parse("2026-06-11T10:00:00Z"));
    }

    private class Sent implements Notifications {

        @Override
        public void send(Message message) {
            sent.add(message);
        }

        @Override
        public boolean mailOnly(Message message) {
            return sent.add(message);
        }

        @Override
        public void send(Collection<String> recipientIds, String subject, String text) {
            recipientIds.forEach(id -> send(new Message(id, subject, text)));
        }
    }
}
