package io.zhengyou.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.database.TableScan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that, against every rule, makes variables of a vote: the history forgets them. */
@ServerTest
class LeakTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private final String vote = UUID.randomUUID().toString();
    private String instance = "";

    @BeforeEach
    void start() {
        engine.getRepositoryService().createDeployment().addModelInstance("leak.bpmn",
                Bpmn.createExecutableProcess("leak").camundaHistoryTimeToLiveString("P1D")
                        .startEvent().userTask("userTask_leak").endEvent().done()).deploy();
        instance = engine.getRuntimeService().startProcessInstanceByKey("leak", Map.of("vote", vote)).getId();
    }

    @Test
    void theHistoryNeverKeepsAVariableThatIsNamedAsAVote() {
        engine.getRuntimeService().setVariable(instance, "vote", vote + vote);
        engine.getRuntimeService().setVariableLocal(instance, "allMarks", Variables.byteArrayValue(vote.getBytes()));
        engine.getRuntimeService().setVariable(instance, "marks_2", Variables.objectValue(List.of(vote))
                .serializationDataFormat(Variables.SerializationDataFormats.JAVA).create());
        assertThat(new TableScan(jdbc).columnsWith(vote)).allMatch(column -> !column.startsWith("act_hi_"));

        engine.getRuntimeService().deleteProcessInstance(instance, "done");
        assertThat(new TableScan(jdbc).columnsWith(vote)).isEmpty();
    }

    @Test
    void theHistoryNeverKeepsAnAnswerThatIsNamedAsAVote() {
        String task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
        // Past the door of the forms, which would refuse it.
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(new SubmitTaskFormCmd(task, Map.of("vote", vote), false, false));
        assertThat(new TableScan(jdbc).columnsWith(vote)).isEmpty();
    }

    @Test
    void theHistoryKeepsWhatOnlySoundsAlike() {
        engine.getRuntimeService().setVariable(instance, "voterId", vote);
        assertThat(new TableScan(jdbc).columnsWith(vote)).containsAll(Set.of("act_hi_varinst.text_", "act_hi_detail.text_"));
    }
}
