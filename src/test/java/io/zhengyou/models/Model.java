package io.zhengyou.models;

import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** A process model and the file it stands in. */
record Model(Path path, BpmnModelInstance instance) {

    static Model read(Path path) {
        return new Model(path, Bpmn.readModelFromFile(path.toFile()));
    }

    /** The file's name without its ending. */
    String name() {
        return ModelFiles.baseName(path);
    }

    Finding finding(String message) {
        return new Finding(path.getFileName().toString(), null, message);
    }

    Finding finding(BaseElement element, String message) {
        return finding(element.getId(), message);
    }

    Finding finding(String elementId, String message) {
        return new Finding(path.getFileName().toString(), elementId, message);
    }
}
