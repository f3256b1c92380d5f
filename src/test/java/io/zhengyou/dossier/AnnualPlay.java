package io.zhengyou.dossier;

import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Plays the assessment of a year as the people of the demo organisation. */
class AnnualPlay {

    static final String SELF = "承诺的走访已经完成，会员答复还有拖延，明年由秘书处专人登记。";
    static final Map<String, Object> ACCEPT = Map.of("decision", "accept");

    final AtWork people;
    private final int port;
    private final int year;
    private final Assessments assessments;
    private String id = "";

    AnnualPlay(ApplicationContext server, int port) {
        people = new AtWork(server.getBean(ProcessEngine.class));
        assessments = server.getBean(Assessments.class);
        year = LocalDate.now(server.getBean(Clock.class)).getYear();
        this.port = port;
    }

    String id() {
        return id;
    }

    int year() {
        return year;
    }

    Map<String, Object> plan(String... units) {
        return new HashMap<>(Map.of("year", "" + year, "unitsBy", "chosen", "units", List.of(units), "filingDays", 10, "votingDays", 5, "objectionDays", 5));
    }

    /** The units are asked to assess themselves. */
    void open(String... units) {
        id = people.start("office1", "annual-assessment", plan(units)).getBusinessKey();
        people.work(id);
    }

    Assessment of(String unit) {
        return assessments.of(id).stream().filter(one -> one.unitCode().equals(unit)).findFirst().orElseThrow();
    }

    String caseOf(String unit) {
        return of(unit).id();
    }

    void selfAssess(String unit) {
        people.complete("liaison" + unit, caseOf(unit), "userTask_selfAssess", Map.of("selfAssessment", SELF));
        people.work(caseOf(unit));
    }

    /** All have assessed themselves or missed it: what waits for that goes on. */
    void goOn() {
        people.work(id);
    }

    void grade(String unit, String grade, String reason) {
        people.complete("leader3", caseOf(unit), "userTask_grade", answers("grade", grade, reason));
    }

    void respond(String unit, String decision, String reason) {
        people.complete("secretary" + unit, caseOf(unit), "userTask_respond", answers("decision", decision, reason));
    }

    void terminate(String leader) {
        requestTermination();
        people.complete(leader, requested(), Map.of("decision", "approve"));
    }

    void requestTermination() {
        people.start("office2", "annual-assessment-termination", Map.of("chosenYear", id, "reason", "口径有变，另行发起。"));
    }

    /** The task of the leading group to decide about that. */
    Task requested() {
        return people.engine().getTaskService().createTaskQuery().taskDefinitionKey("userTask_approveTermination")
                .processVariableValueEquals("annualYearId", id).singleResult();
    }

    void archive(String unit) {
        people.work(caseOf(unit));
        people.work(id);
    }

    static Map<String, Object> answers(String field, String choice, String reason) {
        Map<String, Object> answers = new HashMap<>(Map.of(field, choice));
        if (!reason.isEmpty()) {
            answers.put("reason", reason);
        }
        return answers;
    }

    Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
