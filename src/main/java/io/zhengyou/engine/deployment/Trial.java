package io.zhengyou.engine.deployment;

import io.zhengyou.engine.DeploymentTrial;
import io.zhengyou.engine.ModelFinding;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** Reads files as the engine would, and forgets what it has read. */
@Component
class Trial implements DeploymentTrial {

    private final ProcessEngine engine;
    private final ModelCheck check;

    Trial(ProcessEngine engine, ModelCheck check) {
        this.engine = engine;
        this.check = check;
    }

    @Override
    public List<ModelFinding> findings(Map<String, byte[]> files) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            var findings = check.findings(files);
            return findings.isEmpty() ? files.entrySet().stream().flatMap(file -> read(file.getKey(), file.getValue(), configuration)).toList() : findings;
        });
    }

    private static Stream<ModelFinding> read(String file, byte[] content, ProcessEngineConfigurationImpl configuration) {
        if (file.endsWith(".dmn")) {
            return readTable(file, content, configuration);
        }
        return file.endsWith(".bpmn") ? readProcess(file, content, configuration) : Stream.empty();
    }

    private static Stream<ModelFinding> readProcess(String file, byte[] content, ProcessEngineConfigurationImpl configuration) {
        try {
            new BpmnParser(configuration.getExpressionManager(), configuration.getBpmnParseFactory()).createParse()
                    .sourceInputStream(new ByteArrayInputStream(content)).deployment(new DeploymentEntity()).name(file).execute();
            return Stream.empty();
        } catch (ParseException e) {
            return e.getResorceReports().stream().flatMap(report -> report.getErrors().stream()).map(problem -> finding(file, problem));
        }
    }

    private static ModelFinding finding(String file, Problem problem) {
        return new ModelFinding(file, Objects.requireNonNullElse(problem.getMainElementId(), ""),
                "流程引擎不能读取（第 %d 行）：%s".formatted(problem.getLine(), problem.getMessage()));
    }

    private static Stream<ModelFinding> readTable(String file, byte[] content, ProcessEngineConfigurationImpl configuration) {
        try {
            configuration.getDmnEngine().parseDecisions(new ByteArrayInputStream(content));
            return Stream.empty();
        } catch (DmnTransformException e) {
            return Stream.of(new ModelFinding(file, "", "流程引擎不能读取这张决策表：" + e.getMessage()));
        }
    }
}
