package io.zhengyou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Items;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/** Plays a programme of inspections as the people of the demo organisation: expert20 and expert21 inspect. */
class InspectionPlay {

    static final Map<String, Object> APPROVE = Map.of("decision", "approve");
    static final Map<String, Object> DONE = Map.of("confirmed", true);
    static final String PASSWORD = "zhengyou2026";
    static final String VISIT = "five-goods-visit";

    final AtWork people;
    private final int port;
    private final Clock clock;
    private final Inspections inspections;
    private final Items items;
    private final Findings findings;
    private final Visitor office;
    private final Visitor inspector;
    private String id = "";

    InspectionPlay(ApplicationContext server, int port) {
        people = new AtWork(server.getBean(ProcessEngine.class));
        this.port = port;
        clock = server.getBean(Clock.class);
        inspections = server.getBean(Inspections.class);
        items = server.getBean(Items.class);
        findings = server.getBean(Findings.class);
        office = visitor("office1");
        inspector = visitor("expert20");
    }

    Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, PASSWORD);
        return visitor;
    }

    Visitor office() {
        return office;
    }

    String id() {
        return id;
    }

    String page() {
        return "/office/inspections/" + id;
    }

    String begin() {
        LocalDate today = LocalDate.now(clock);
        id = people.start("office1", "inspection-programme", Map.of("title", "督导检查" + UUID.randomUUID(), "firstDay", today.toString(),
                "lastDay", today.plusMonths(3).toString(), "yearsLed", 3)).getBusinessKey();
        return id;
    }

    HttpResponse<String> team(String name, String leader, String... members) {
        return office.submit(page(), page() + "/teams", "name=%s&leader=%s&members=%s".formatted(
                Visitor.encode(name), leader, String.join("&members=", members)));
    }

    HttpResponse<String> units(String fields) {
        return office.submit(page(), page() + "/units", fields);
    }

    /** Sends what stands in the fields of a form, to a page below that of the programme. */
    HttpResponse<String> change(String part, String fields) {
        return office.submit(page(), page() + "/" + part, fields);
    }

    void handIn() {
        people.complete("office1", id, "userTask_plan", DONE);
    }

    /** A plan with one team and this unit, approved. */
    Inspection open(String unit, boolean surprise) {
        begin();
        team("第一组", "expert20", "expert21");
        units("rule=HAND&units=%s&checklist=%s".formatted(unit, VISIT) + (surprise ? "&surprise=true" : ""));
        change("allotment", "");
        handIn();
        people.complete("leader1", id, "userTask_approve", APPROVE);
        people.work(id);
        return inspections.of(id).get(0);
    }

    Inspection now(Inspection inspection) {
        return inspections.get(inspection.id());
    }

    void materials(Inspection inspection) {
        people.complete("liaison" + inspection.unitCode(), inspection.id(), "userTask_submitMaterials", Map.of("materials", "方案、记录和台账都在会议室，可以随时查看。"));
    }

    HttpResponse<String> send(Inspection inspection, String part, String fields) {
        String page = "/inspections/" + inspection.id();
        return inspector.submit(page, page + "/" + part, fields);
    }

    /** All is well but this clause. */
    void record(Inspection inspection, String failing) {
        assertThat(send(inspection, "head", "day=%s&where=%s&who=%s&seen=0".formatted(LocalDate.now(clock), Visitor.encode("会议室"), Visitor.encode("秘书处三人")))
                .statusCode()).isEqualTo(302);
        items.of(inspection.id()).forEach(item -> assertThat(send(inspection, "items/" + item.place(), "seen=%d&rating=%s&note=%s".formatted(
                item.saves(), item.clause().equals(failing) ? "NOT_MET" : "MET", item.clause().equals(failing) ? Visitor.encode("没有记录。") : "")).statusCode())
                .isEqualTo(302));
        people.complete("expert20", inspection.id(), "userTask_record", DONE);
    }

    HttpResponse<String> find(Inspection inspection, String clause, String severity, String problem) {
        return send(inspection, "findings", "clause=%s&severity=%s&problem=%s".formatted(clause, severity, Visitor.encode(problem)));
    }

    void putToTheUnit(Inspection inspection) {
        people.complete("expert20", inspection.id(), "userTask_find", DONE);
    }

    void answer(Inspection inspection, int number, String decision, String reason) {
        String finding = findings.of(inspection.id()).get(number - 1).id();
        var task = people.tasks(inspection.id(), "userTask_answer").stream()
                .filter(one -> finding.equals(people.engine().getTaskService().getVariable(one.getId(), "inspectionFindingId"))).findFirst().orElseThrow();
        people.complete("liaison" + inspection.unitCode(), task, answers(decision, reason));
    }

    static Map<String, Object> answers(String decision, String reason) {
        Map<String, Object> answers = new HashMap<>(Map.of("decision", decision));
        if (!reason.isEmpty()) {
            answers.put("reason", reason);
        }
        return answers;
    }

    void report(Inspection inspection, String more) {
        String draft = String.valueOf(people.shown("expert21", inspection.id(), "userTask_report").get("report"));
        people.complete("expert21", inspection.id(), "userTask_report", Map.of("report", draft.strip() + "\n" + more));
    }

    void approveReport(Inspection inspection, List<String> practices) {
        Map<String, Object> answers = answers("approve", "");
        if (!practices.isEmpty()) {
            answers.put("published", practices);
        }
        people.complete("leader2", inspection.id(), "userTask_approveReport", answers);
    }
}
