package io.zhengyou.flow.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.AtWork;
import io.zhengyou.flow.change.process.NewChange;
import io.zhengyou.flow.change.process.SentFiles;
import io.zhengyou.flow.change.process.Stopping;
import io.zhengyou.flow.change.process.Submission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Plays the approval of changes. */
record ChangePlay(ProcessEngine engine, AtWork people, Submission submission, Stopping stopping, Changes changes) {

    static final String OWNER = "owner1";
    static final Map<String, Object> NOW = Map.of("decision", "approve", "activation", "atOnce");
    static final Map<String, Object> RETURN = Map.of("decision", "return", "reason", "任务名称请写清楚。");
    static final Map<String, Object> REFUSE = Map.of("decision", "refuse", "reason", "本届评选期间不改流程。");

    static ChangePlay in(ApplicationContext server) {
        var engine = server.getBean(ProcessEngine.class);
        return new ChangePlay(engine, new AtWork(engine), server.getBean(Submission.class), server.getBean(Stopping.class), server.getBean(Changes.class));
    }

    static Map<String, Object> on(LocalDate day) {
        return Map.of("decision", "approve", "activation", "onDay", "activeOn", day.toString());
    }

    /** @return the id of the change, which waits for the office */
    String submitted(SentFiles files) {
        return submitted(files, null);
    }

    String submitted(SentFiles files, @Nullable LocalDate wantedOn) {
        var received = people.as(OWNER, () -> submission.submit(new NewChange("试行改动", "让大家看得更清楚。", wantedOn), files, OWNER));
        assertThat(received.findings()).isEmpty();
        return Objects.requireNonNull(received.changeId());
    }

    void decide(String office, String id, Map<String, Object> answers) {
        people.complete(office, id, "userTask_decide", answers);
    }

    String activated(SentFiles files) {
        var id = submitted(files);
        decide("office1", id, NOW);
        assertThat(state(id)).isEqualTo(ChangeState.ACTIVE);
        return id;
    }

    ChangeState state(String id) {
        return changes.get(id).state();
    }

    /** What the course of the change says of the last time that this happened. */
    String said(String id, ChangeStep step) {
        return changes.latest(id, step).orElseThrow().text();
    }

    long versions(Sample sample) {
        return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(sample.id()).count();
    }
}
