package io.zhengyou.desk.process;

import io.zhengyou.desk.process.Diagram.Edge;
import io.zhengyou.desk.process.Diagram.Form;
import io.zhengyou.desk.process.Diagram.Label;
import io.zhengyou.desk.process.Diagram.Progress;
import io.zhengyou.desk.process.Diagram.Shape;
import io.zhengyou.engine.ServerAuthority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the model of a running or finished instance, with what it has done and where it stands. */
@Component
public class Diagrams {

    private static final int MARGIN = 20;
    private static final int CHARACTERS_IN_A_TASK = 7;
    private static final int CHARACTERS_BESIDE = 8;

    private final RepositoryService repository;
    private final HistoryService history;
    private final ServerAuthority server;

    Diagrams(RepositoryService repository, HistoryService history, ServerAuthority server) {
        this.repository = repository;
        this.history = history;
        this.server = server;
    }

    public Diagram of(DeskTask task) {
        return server.call(() -> draw(repository.getBpmnModelInstance(task.definitionId()), progress(task.instanceId())));
    }

    private Map<String, Progress> progress(String instanceId) {
        Map<String, Progress> progress = new HashMap<>();
        history.createHistoricActivityInstanceQuery().processInstanceId(instanceId).list().forEach(activity ->
                progress.merge(activity.getActivityId(), activity.getEndTime() == null ? Progress.CURRENT : Progress.DONE,
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
        return progress;
    }

    private static Diagram draw(BpmnModelInstance model, Map<String, Progress> progress) {
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (BpmnShape drawn : model.getModelElementsByType(BpmnShape.class)) {
            if (drawn.getBpmnElement() instanceof FlowElement element) {
                shapes.add(shape(element, drawn.getBounds(), progress));
                label(element, drawn, labels);
            }
        }
        Collection<BpmnEdge> flows = model.getModelElementsByType(BpmnEdge.class);
        flows.forEach(flow -> label(flow.getBpmnElement(), flow.getBpmnLabel(), labels));
        // A frame lies below what stands in it.
        shapes.sort((one, other) -> Boolean.compare(other.form() == Form.FRAME, one.form() == Form.FRAME));
        int left = shapes.stream().mapToInt(Shape::x).min().orElse(0) - MARGIN;
        int top = shapes.stream().mapToInt(Shape::y).min().orElse(0) - MARGIN;
        int right = shapes.stream().mapToInt(shape -> shape.x() + shape.width()).max().orElse(0) + 5 * MARGIN;
        int bottom = shapes.stream().mapToInt(shape -> shape.y() + shape.height()).max().orElse(0) + 3 * MARGIN;
        return new Diagram(left, top, right - left, bottom - top, shapes, flows.stream().map(Diagrams::edge).toList(), labels);
    }

    private static Shape shape(FlowElement element, Bounds bounds, Map<String, Progress> progress) {
        Form form = form(element);
        String name = name(element);
        return new Shape(form, (int) bounds.getX().doubleValue(), (int) bounds.getY().doubleValue(), (int) bounds.getWidth().doubleValue(),
                (int) bounds.getHeight().doubleValue(), name, form == Form.TASK ? lines(name, CHARACTERS_IN_A_TASK) : List.of(),
                progress.getOrDefault(element.getId(), Progress.UNTOUCHED));
    }

    private static Form form(FlowElement element) {
        if (element instanceof SubProcess) {
            return Form.FRAME;
        }
        return element instanceof Gateway ? Form.GATEWAY : element instanceof Event || !(element instanceof Activity) ? Form.EVENT : Form.TASK;
    }

    private static void label(FlowElement element, BpmnShape drawn, List<Label> labels) {
        if (form(element) == Form.FRAME) {
            labels.add(new Label((int) (drawn.getBounds().getX() + 60), (int) (drawn.getBounds().getY() + 20), List.of(name(element))));
        } else if (form(element) != Form.TASK) {
            label(element, drawn.getBpmnLabel(), labels);
        }
    }

    private static void label(BaseElement element, @Nullable BpmnLabel label, List<Label> labels) {
        if (label != null && label.getBounds() != null && element instanceof FlowElement named && !name(named).isEmpty()) {
            Bounds bounds = label.getBounds();
            labels.add(new Label((int) (bounds.getX() + bounds.getWidth() / 2), (int) (bounds.getY() + 12), lines(name(named), CHARACTERS_BESIDE)));
        }
    }

    private static Edge edge(BpmnEdge flow) {
        return new Edge(flow.getWaypoints().stream().map(point -> point.getX() + "," + point.getY()).collect(Collectors.joining(" ")));
    }

    private static String name(FlowElement element) {
        return element.getName() == null ? "" : element.getName();
    }

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
