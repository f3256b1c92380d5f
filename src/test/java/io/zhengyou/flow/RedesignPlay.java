package io.zhengyou.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.options.FilePayload;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.flow.running.Moves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationContext;

/** Cases before the ethics committee, and a redesign of their process as Camunda Modeler writes it. */
record RedesignPlay(ProcessEngine engine, AtWork people, IntegrityCases cases, Moves moves, int port) {

    static final String PASSWORD = "zhengyou2026";

    private static final String PROCESS = "integrity-case";

    static RedesignPlay in(ApplicationContext server, int port) {
        var engine = server.getBean(ProcessEngine.class);
        return new RedesignPlay(engine, new AtWork(engine), server.getBean(IntegrityCases.class), server.getBean(Moves.class), port);
    }

    /** A case that is being investigated. */
    String investigated(String name) {
        var id = people.start("member1", PROCESS, Map.of("accusedKind", "ORGANISATION", "accusedName", name + "党支部", "accusedUnit", "某学会",
                "allegation", "会议记录系事后补写，笔迹前后一致，原件在学会办公室，可以查证。")).getBusinessKey();
        people.complete("ethics1", id, "userTask_check", Map.of("decision", "open", "reason", "线索具体，可以查证。"));
        return id;
    }

    /** A case that only waits for the decision. */
    String decided(String name) {
        var id = investigated(name);
        people.complete("ethics1", id, "userTask_investigate", Map.of("report", "已与当事人和三位证人谈话，并核对了原始记录。"));
        return id;
    }

    /** The redesign: a step renamed, one added with its form, one replaced by a building block, a field more in a form. */
    static Path[] files() {
        return Stream.of("integrity-case.bpmn", "integrity-investigation.form", "integrity-hearing.form").map(Path.of("src/test/resources/redesign")::resolve).toArray(Path[]::new);
    }

    /** The same, as its owner would have it before the step that was added is complete. */
    static FilePayload[] withoutDueDate() {
        return Stream.of(files()).map(file -> new FilePayload(file.getFileName().toString(), "text/xml",
                read(file).replaceFirst("(<bpmn:userTask id=\"Activity_0qx3n7a\".*) camunda:dueDate=\"[^\"]*\"", "$1").getBytes(StandardCharsets.UTF_8))).toArray(FilePayload[]::new);
    }

    String number(String id) {
        return cases.get(id).number();
    }

    /** Presses Modeler's button. @return the id of the change */
    String deployByModeler(String name) {
        Map<String, String> files = new LinkedHashMap<>();
        for (var file : files()) {
            files.put(file.getFileName().toString(), read(file));
        }
        var answer = Visitor.program(port, "owner1", PASSWORD).deploy(name, files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.id");
    }

    /** Lets the newest move happen, as the job executor would. */
    void move() {
        var management = engine.getManagementService();
        var batch = management.createBatchQuery().batchId(moves.of(PROCESS).get(0).batch()).singleResult();
        for (var definition : List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId())) {
            management.createJobQuery().jobDefinitionId(definition).list().forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** The number of the newest version. */
    int version() {
        return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(PROCESS).latestVersion().singleResult().getVersion();
    }

    int versionOf(String id) {
        var instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(id).singleResult();
        return engine.getRepositoryService().getProcessDefinition(instance.getProcessDefinitionId()).getVersion();
    }

    byte[] model(int version) {
        ProcessDefinition definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(PROCESS).processDefinitionVersion(version).singleResult();
        try (var model = engine.getRepositoryService().getProcessModel(definition.getId())) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
