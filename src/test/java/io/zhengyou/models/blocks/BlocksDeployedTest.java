package io.zhengyou.models.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class BlocksDeployedTest {

    private static final String FILE = "blocks-probe.bpmn";

    @Autowired
    private ProcessEngine engine;

    /** The server takes every block as it comes out of the box. */
    @Test
    void takesAProcessMadeOfAllBlocks() {
        List<Template> starts = blocks("bpmn:StartEvent"::equals);
        List<Template> steps = blocks(type -> type.equals("bpmn:ServiceTask") || type.equals("bpmn:UserTask"));

        engine.getRepositoryService().createDeployment().addString(FILE, Applied.model("blocks-probe", starts, steps)).deploy();

        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionResourceName(FILE).count()).isEqualTo(starts.size());
    }

    @AfterEach
    void takeAway() {
        engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionResourceName(FILE).list().stream()
                .map(definition -> definition.getDeploymentId()).distinct()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment, true));
    }

    private static List<Template> blocks(Predicate<String> type) {
        return BuildingBlocks.all(new Words()).filter(block -> type.test(block.appliesTo().get(0))).toList();
    }
}
