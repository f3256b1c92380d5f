package io.zhengyou.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.ModelFinding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a start of the server does to the models in use. */
class BundleTest {

    private static ProcessEngine engine;
    private static boolean refusing;
    private static int tests;

    private final String one = "one-" + ++tests;
    private final String two = "two-" + tests;

    @BeforeAll
    static void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:bundle");
        configuration.setProcessEngineName("bundle");
        configuration.setCustomPreDeployers(List.of(deployment -> {
            if (refusing && deployment.isNew()) {
                throw new DeploymentRefused(List.of(new ModelFinding("one.bpmn", "", "不合规则。")));
            }
        }));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void anotherStartDeploysNothingAndAnUpgradeOnlyWhatChanged() {
        assertThat(starts(bundle("旧", "旧"))).isEmpty();
        assertThat(starts(bundle("旧", "旧"))).isEmpty();
        assertThat(versions(one)).isOne();
        assertThat(starts(bundle("新", "旧"))).isEmpty();

        assertThat(versions(one)).isEqualTo(2);
        assertThat(versions(two)).isOne();
    }

    @Test
    void aChangedFormTakesItsModelAlong() {
        starts(bundle("旧", "旧"));
        var files = new HashMap<>(bundle("旧", "旧"));
        files.put(one + "-work.form", bytes("{\"id\":\"" + one + "-work\",\"components\":[{\"key\":\"more\"}]}"));
        starts(files);

        assertThat(versions(one)).isEqualTo(2);
        assertThat(versions(two)).isOne();
    }

    @Test
    void whatPeopleApprovedSurvivesRestartsAndUpgrades() {
        starts(bundle("旧", "旧"));
        approve(Map.of(one + ".bpmn", model(one, "改过"), one + "-work.form", form(one)));

        assertThat(starts(bundle("旧", "旧"))).as("a restart").isEmpty();
        assertThat(starts(bundle("新", "新"))).extracting(Unit::model).containsExactly(one);
        assertThat(starts(bundle("新", "新"))).as("it stays listed").extracting(Unit::model).containsExactly(one);
        assertThat(taskOf(one)).isEqualTo("改过");
        assertThat(taskOf(two)).isEqualTo("新");
    }

    @Test
    void whatWasRolledBackOrAdoptedFollowsTheServerAgain() {
        starts(bundle("旧", "旧"));
        approve(Map.of(one + ".bpmn", model(one, "改过"), one + "-work.form", form(one)));
        approve(Map.of(one + ".bpmn", model(one, "旧"), one + "-work.form", form(one)));
        assertThat(starts(bundle("新", "旧"))).as("rolled back").isEmpty();
        assertThat(taskOf(one)).isEqualTo("新");
        approve(Map.of(one + ".bpmn", model(one, "改过"), one + "-work.form", form(one)));
        assertThat(starts(bundle("更新", "旧"))).hasSize(1);
        approve(Map.of(one + ".bpmn", model(one, "更新"), one + "-work.form", form(one)));

        assertThat(starts(bundle("更新", "旧"))).as("adopted").isEmpty();
        assertThat(starts(bundle("最新", "旧"))).isEmpty();
        assertThat(taskOf(one)).isEqualTo("最新");
    }

    @Test
    void aServerWhoseModelsDoNotFitStartsWithWhatItHad() {
        starts(bundle("旧", "旧"));
        refusing = true;
        try {
            assertThat(starts(bundle("新", "旧"))).extracting(Unit::model).containsExactly(one);
            assertThat(taskOf(one)).isEqualTo("旧");
        } finally {
            refusing = false;
        }
        assertThat(starts(bundle("新", "旧"))).isEmpty();
    }

    private static List<Unit> starts(Map<String, byte[]> files) {
        return Bundle.putToUse(files, repository());
    }

    private void approve(Map<String, byte[]> files) {
        var deployment = repository().createDeployment().source("flow-change");
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private Map<String, byte[]> bundle(String first, String second) {
        return Map.of(one + ".bpmn", model(one, first), one + "-work.form", form(one), two + ".bpmn", model(two, second), two + "-work.form", form(two));
    }

    private static byte[] model(String id, String task) {
        return bytes("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start" /><sequenceFlow id="f" sourceRef="start" targetRef="work" />
                    <userTask id="work" name="%s" camunda:formRef="%s-work" camunda:formRefBinding="deployment" />
                  </process>
                </definitions>""".formatted(id, task, id));
    }

    private static byte[] form(String id) {
        return bytes("{\"id\":\"" + id + "-work\",\"components\":[]}");
    }

    private static String taskOf(String process) {
        var newest = repository().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
        return repository().getBpmnModelInstance(newest.getId()).<UserTask>getModelElementById("work").getName();
    }

    private static long versions(String process) {
        return repository().createProcessDefinitionQuery().processDefinitionKey(process).count();
    }

    private static RepositoryService repository() {
        return engine.getRepositoryService();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
