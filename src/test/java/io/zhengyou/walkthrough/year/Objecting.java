package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Person;
import java.util.Map;

/** Units answer the grades that they were told: some accept, some object, and most are silent. */
final class Objecting {

    private static final String PROCESS = "annual-assessment-unit";

    private final Scene scene;

    Objecting(Scene scene) {
        this.scene = scene;
    }

    void accept(String unit) {
        respond(unit, Map.of("decision", "accept"));
    }

    /** In vain. */
    void object(String unit) {
        respond(unit, Map.of("decision", "object", "reason", "本单位的整改已有实际进展，请再考虑。"));
        decide(unit, Map.of("decision", "uphold", "reason", "整改到期没有销号，事实清楚，维持原等次。"));
    }

    /** With success. */
    void convince(String unit, Grade better) {
        respond(unit, Map.of("decision", "object", "reason", "自评已经写好，因为联络员住院没有按时提交。"));
        decide(unit, Map.of("decision", "change", "grade", better.name(), "reason", "情况属实，书面自评已经补交，改定等次。"));
        scene.ledger().judge(unit, new Judged(scene.ledger().judged().get(unit).proposed(), better.label()));
    }

    private void respond(String unit, Map<String, ?> answer) {
        Person secretary = scene.secretary(unit);
        secretary.complete(secretary.task(Unit.step(PROCESS, "userTask_respond", unit)), answer);
    }

    private void decide(String unit, Map<String, ?> decision) {
        Person leader = scene.person("leader3");
        leader.complete(leader.task(Unit.step(PROCESS, "userTask_decideObjection", unit)), decision);
    }
}
