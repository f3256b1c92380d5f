package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ConfidentialVariables;
import io.zhengyou.engine.DeploymentRule;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.engine.ModelXml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Runs before the engine reads a new deployment, whoever made it and however. */
@Component
class ModelCheck implements Deployer {

    private static final List<String> MODELS = List.of(".bpmn", ".bpmn20.xml", ".dmn", ".dmn11.xml");
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String FORM = ".form";

    private final ExpressionRule expressions;
    private final ConfidentialRule confidential;
    private final ObjectProvider<DeploymentRule> rules;
    private final NewestModels newest;

    /** @param rules asked for at each deployment: what they need may start after the engine */
    ModelCheck(ApplicationContext context, List<ConfidentialVariables> confidential, ObjectProvider<DeploymentRule> rules, NewestModels newest) {
        this.expressions = new ExpressionRule(context);
        this.confidential = new ConfidentialRule(confidential);
        this.rules = rules;
        this.newest = newest;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // Deployers also run when the engine reads an old deployment again.
        if (!deployment.isNew()) {
            return;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        deployment.getResources().values().forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        var findings = findings(files);
        if (!findings.isEmpty()) {
            throw new DeploymentRefused(findings);
        }
    }

    /** Why the server would not take these files; asked in a command of the engine. */
    List<ModelFinding> findings(Map<String, byte[]> files) {
        List<ModelFinding> findings = new ArrayList<>();
        Map<String, ModelXml> models = new LinkedHashMap<>();
        files.forEach((file, content) -> findings.addAll(findings(file, content, models)));
        if (findings.isEmpty()) {
            var catalogue = new Catalogue(models, newest);
            rules.orderedStream().flatMap(rule -> rule.findings(catalogue).stream()).forEach(findings::add);
        }
        return findings;
    }

    /** What is wrong with a file by itself; a model that can be read is added to the others. */
    private List<ModelFinding> findings(String file, byte[] content, Map<String, ModelXml> models) {
        if (content.length > MOST_BYTES) {
            return List.of(new ModelFinding(file, "", "文件过大，上限 2 MB。"));
        }
        if (file.endsWith(FORM)) {
            return confidential.complaintsOfForm(content).map(complaint -> new ModelFinding(file, "", complaint)).toList();
        }
        if (MODELS.stream().noneMatch(file::endsWith)) {
            return List.of(new ModelFinding(file, "", "只能部署 .bpmn、.dmn 和 .form 文件，请移除此文件。"));
        }
        try {
            var model = ModelXml.read(content);
            models.put(file, model);
            return findings(file, model);
        } catch (SAXException e) {
            return List.of(new ModelFinding(file, "", "不是完整的 XML 文件，请用 Camunda Modeler 重新保存。"));
        }
    }

    private List<ModelFinding> findings(String file, ModelXml model) {
        return model.elements()
                .flatMap(element -> Stream.of(CodeRule.complaints(element), TakeBackRule.complaints(element), expressions.complaints(element), confidential.complaints(element))
                        .flatMap(complaints -> complaints)
                        .map(complaint -> new ModelFinding(file, ModelXml.idOf(element), complaint)))
                .toList();
    }
}
