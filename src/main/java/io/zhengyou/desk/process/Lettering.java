package io.zhengyou.desk.process;

import io.zhengyou.desk.process.Diagram.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** The names in a drawing: SVG breaks no lines. */
final class Lettering {

    private static final int CHARACTERS_IN_A_TASK = 7;
    private static final int CHARACTERS_BESIDE = 8;

    private Lettering() {}

    static String name(FlowElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    static List<String> inside(String name) {
        return lines(name, CHARACTERS_IN_A_TASK);
    }

    static Label onFrame(FlowElement element, Bounds bounds) {
        return new Label((int) (bounds.getX() + 60), (int) (bounds.getY() + 20), List.of(name(element)));
    }

    /** Empty for what has no name, or no place for it. */
    static Optional<Label> beside(BaseElement element, @Nullable BpmnLabel label) {
        if (label == null || label.getBounds() == null || !(element instanceof FlowElement named) || name(named).isEmpty()) {
            return Optional.empty();
        }
        Bounds bounds = label.getBounds();
        return Optional.of(new Label((int) (bounds.getX() + bounds.getWidth() / 2), (int) (bounds.getY() + 12), lines(name(named), CHARACTERS_BESIDE)));
    }

    /** Lines of like length, none longer than the most. */
    private static List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        int parts = Math.max(1, (text.length() + most - 1) / most);
        int length = (text.length() + parts - 1) / parts;
        for (int from = 0; from < text.length(); from += length) {
            lines.add(text.substring(from, Math.min(text.length(), from + length)));
        }
        return lines;
    }
}
