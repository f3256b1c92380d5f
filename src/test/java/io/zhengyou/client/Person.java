package io.zhengyou.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Somebody of the demo organisation, who does their work over the engine's REST interface. */
public final class Person {

    static final String PASSWORD = "zhengyou2026";
    private static final int ATTEMPTS = 5;

    private final String id;
    private final String password;
    private final Server server;
    private final EngineRest engine;

    Person(String id, String password, Server server) {
        this.id = id;
        this.password = password;
        this.server = server;
        engine = new EngineRest(server, id, password);
    }

    public String id() {
        return id;
    }

    public Session signIn() {
        return Session.of(server, id, password);
    }

    /** The form with which this person starts a process, with the choices they have. */
    public JsonNode startForm(String process) {
        return engine.get("/process-definition/key/" + process + "/deployed-start-form");
    }

    /** @return the business key of what was started */
    public String start(String process, Map<String, ?> answers) {
        return engine.submit("/process-definition/key/" + process + "/submit-form", answers).path("businessKey").asText();
    }

    public List<Task> tasks(Map<String, ?> query) {
        return StreamSupport.stream(engine.post("/task", query).spliterator(), false).map(Task::of).toList();
    }

    /** What the form of a task shows before anybody has filled it in. */
    public JsonNode shown(Task task) {
        return engine.get("/task/" + task.id() + "/form-variables");
    }

    /** Waits until it is this person's turn. */
    public Task task(String businessKey, String step) {
        return task(Map.of("processInstanceBusinessKey", businessKey, "taskDefinitionKey", step));
    }

    /** Waits until it is this person's turn. */
    public Task task(Map<String, ?> query) {
        return await("%s has the task %s".formatted(id, query))
                .pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(200)).atMost(Duration.ofMinutes(2))
                .until(() -> tasks(query), tasks -> !tasks.isEmpty())
                .get(0);
    }

    /** Takes a task that anybody of a group could take. */
    public void claim(Task task) {
        engine.post("/task/" + task.id() + "/claim", Map.of("userId", id));
    }

    public void complete(String businessKey, String step, Map<String, ?> answers) {
        complete(task(businessKey, step), answers);
    }

    /** If a reminder or something else touches the task at the same moment, the server asks to try again, and this person does. */
    public void complete(Task task, Map<String, ?> answers) {
        int attempt = 1;
        while (!completes(task, answers, attempt == ATTEMPTS)) {
            attempt++;
        }
    }

    private boolean completes(Task task, Map<String, ?> answers, boolean last) {
        try {
            if (task.shared()) {
                claim(task);
            }
            engine.submit("/task/" + task.id() + "/submit-form", answers);
            return true;
        } catch (Refused refused) {
            if (last || !refused.isOvertaken()) {
                throw refused;
            }
            return false;
        }
    }
}
