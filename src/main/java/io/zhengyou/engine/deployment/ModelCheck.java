package io.zhengyou.engine.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.xml.sax.SAXException;

/** Runs before the engine reads a new deployment, whoever made it and however. */
class ModelCheck implements Deployer {

    private static final List<String> MODELS = List.of(".bpmn", ".bpmn20.xml", ".dmn", ".dmn11.xml");
    private static final String FORM = ".form";

    private final ExpressionRule expressions;
    private final ConfidentialRule confidential;

    ModelCheck(ExpressionRule expressions, ConfidentialRule confidential) {
        this.expressions = expressions;
        this.confidential = confidential;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // Deployers also run when the engine reads an old deployment again.
        if (!deployment.isNew()) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        for (ResourceEntity resource : deployment.getResources().values()) {
            findings.addAll(findings(resource.getName(), resource.getBytes()));
        }
        if (!findings.isEmpty()) {
            throw new DeploymentRefused(findings);
        }
    }

    List<Finding> findings(String file, byte[] content) {
        if (file.endsWith(FORM)) {
            return confidential.complaintsOfForm(content).map(complaint -> new Finding(file, "", complaint)).toList();
        }
        if (MODELS.stream().noneMatch(file::endsWith)) {
            return List.of(new Finding(file, "", "只能部署 .bpmn、.dmn 和 .form 文件，请移除此文件。"));
        }
        try {
            return XmlFile.read(content).elements()
                    .flatMap(element -> Stream.of(CodeRule.complaints(element), TakeBackRule.complaints(element), expressions.complaints(element), confidential.complaints(element))
                            .flatMap(complaints -> complaints)
                            .map(complaint -> new Finding(file, XmlFile.idOf(element), complaint)))
                    .toList();
        } catch (SAXException e) {
            return List.of(new Finding(file, "", "不是完整的 XML 文件，请用 Camunda Modeler 重新保存。"));
        }
    }
}
