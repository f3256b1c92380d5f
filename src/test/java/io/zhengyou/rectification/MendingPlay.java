package io.zhengyou.rectification;

import io.zhengyou.engine.AtWork;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;

/** Plays rectifications, as a process calls them: with nothing but their id. */
public record MendingPlay(ProcessEngine engine, AtWork people, Rectifications rectifications, EvidenceFiles files, Clock clock) {

    static final String PROBLEM = "会员服务台账缺失，无法核对承诺的完成情况。";

    public static MendingPlay in(ApplicationContext server) {
        ProcessEngine engine = server.getBean(ProcessEngine.class);
        return new MendingPlay(engine, new AtWork(engine), server.getBean(Rectifications.class), server.getBean(EvidenceFiles.class),
                server.getBean(Clock.class));
    }

    /** By when it must be mended now. */
    Instant due(String id) {
        return Objects.requireNonNull(rectifications.get(id).dueAt());
    }

    String open(String unit, Severity severity) {
        return open(unit, severity, "office");
    }

    String open(String unit, Severity severity, String verifiers) {
        return open(new Order(Source.COMMENTARY, UUID.randomUUID().toString(), unit, PROBLEM, severity, verifiers));
    }

    public String open(Order order) {
        return rectifications.open(order);
    }

    public ProcessInstance start(String id) {
        return engine.getRuntimeService().startProcessInstanceByKey("rectification", id, Map.of("rectificationId", id));
    }

    void planned(String id, String unit) {
        plan(id, unit, "补建会员服务台账");
        approve(id, "approve", null);
    }

    void plan(String id, String unit, String measure) {
        people.complete(liaison(unit), id, "userTask_plan", Map.of("measure1", measure, "finish1", LocalDate.now(clock).toString()));
    }

    void approve(String id, String decision, String reason) {
        people.complete("office1", id, "userTask_approvePlan",
                reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason));
    }

    void report(String id, String unit) {
        if (files.list(id).isEmpty()) {
            files.attach(id, new Origin(liaison(unit), "userTask_carryOut", null), "台账.pdf", Samples.pdf(id));
        }
        people.complete(liaison(unit), id, "userTask_carryOut", Map.of("report", "台账已补建，全年记录完整，可以逐条核对。"));
    }

    void verify(String id, String decision) {
        people.complete("office2", id, "userTask_verify", decision.equals("mended") ? mended("已逐条核对台账，记录完整。")
                : Map.of("decision", decision, "reason", "调阅台账，仍缺下半年的记录。"));
    }

    /** An answer of those who verify that everything is done. */
    public static Map<String, Object> mended(String words) {
        return Map.of("measuresDone", List.of("1"), "decision", "mended", "reason", words);
    }

    /** From the opening to the close-out. */
    public String closedOut(Order order) {
        String id = open(order);
        start(id);
        planned(id, order.unitCode());
        report(id, order.unitCode());
        verify(id, "mended");
        return id;
    }

    String liaison(String unit) {
        return engine.getIdentityService().createUserQuery().memberOfGroup("liaison-" + unit).list().get(0).getId();
    }
}
