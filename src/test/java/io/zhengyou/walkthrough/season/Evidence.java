package io.zhengyou.walkthrough.season;

import io.zhengyou.client.Person;
import io.zhengyou.client.Session;
import io.zhengyou.client.Task;
import io.zhengyou.evidence.Samples;

/** A file that somebody adds to a task before they complete it. */
public final class Evidence {

    private static final int COLORS = 0xFFFFFF;

    private Evidence() {}

    /** @return the task, which now is theirs */
    public static Task attach(Person person, Session session, Task task) {
        if (task.shared()) {
            person.claim(task);
        }
        // Nobody can add the same file twice.
        String page = "/evidence/tasks/" + task.id();
        session.upload(page, page + "/files", "台账.png", Samples.picture("png", task.id().hashCode() & COLORS));
        return new Task(task.id(), false);
    }
}
