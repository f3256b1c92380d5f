package io.zhengyou.walkthrough;

import io.zhengyou.client.Html;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import java.util.List;
import java.util.Map;

/** Somebody objects to a nominee on public notice; the office admits it, another investigates, the leading group decides. */
final class Objecting {

    static final String OBJECTOR = "知情人何某";
    static final String UPHELD = "服务人次确属虚报，异议成立，取消候选人资格。";
    private static final String CLAIM = "申报材料所列的服务人次与年度总结不符，数字有出入。";
    private static final String FACTS = "年度总结第三页写明全年服务八百人次，申报材料写为八千人次。";

    private final Server server;
    private final String round;
    private final Session visitor;

    Objecting(Server server, String round) {
        this.server = server;
        this.round = round;
        visitor = Session.ofVisitor(server);
    }

    /** On the page of the notice, by anybody. @return the number under which the objector follows it */
    String file(String nomination) {
        String page = "/notices/" + round + "/objections/new";
        return Html.first("class=\"reference\">([^<]+)<", visitor.post(page, page, Map.of("nominee", nomination, "claim", CLAIM, "facts", FACTS,
                "named", "yes", "name", OBJECTOR, "contact", "010-00000000")));
    }

    /** One that came by letter. */
    void register(String nomination) {
        server.person("office2").start("objection", Map.of("nominee", nomination, "claim", CLAIM, "facts", FACTS,
                "named", "named", "objectorName", OBJECTOR, "objectorContact", "010-00000000"));
    }

    void investigate(String nomination) {
        complete("office1", nomination, "userTask_admit", Map.of("decision", "admit", "about", "eligibility", "investigatedBy", "ethics2"));
        complete("ethics2", nomination, "userTask_investigate", Map.of("report", "调阅了年度总结和服务台账，逐项核对了申报材料中的数字。"));
    }

    void uphold(String nomination) {
        decide(nomination, "uphold", UPHELD);
    }

    void dismiss(String nomination) {
        decide(nomination, "dismiss", "台账与申报材料一致，年度总结为笔误，异议不成立。");
    }

    /** What the objector reads. */
    String answer(String reference) {
        return visitor.post("/objections", "/objections", Map.of("reference", reference));
    }

    private void decide(String nomination, String decision, String reason) {
        complete("leader2", nomination, "userTask_decide", Map.of("decision", decision, "reason", reason));
    }

    private void complete(String user, String nomination, String step, Map<String, ?> answers) {
        Person person = server.person(user);
        person.complete(person.task(Map.of("taskDefinitionKey", step,
                "processVariables", List.of(Map.of("name", "nominationId", "operator", "eq", "value", nomination)))), answers);
    }
}
