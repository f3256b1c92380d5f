package io.zhengyou.desk.process;

import io.zhengyou.desk.process.Diagram.Edge;
import io.zhengyou.desk.process.Diagram.Form;
import io.zhengyou.desk.process.Diagram.Label;
import io.zhengyou.desk.process.Diagram.Progress;
import io.zhengyou.desk.process.Diagram.Shape;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws a model; elements that the progress does not name are untouched. */
record Drawing(Map<String, Progress> progress) {

    private static final int MARGIN = 20;

    private record Point(int x, int y) {}

    Diagram of(BpmnModelInstance model) {
        Collection<BpmnShape> drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowElement).toList();
        Collection<BpmnEdge> flows = model.getModelElementsByType(BpmnEdge.class);
        // A frame lies below what stands in it.
        List<Shape> shapes = drawn.stream().map(this::shape).sorted(Comparator.comparing(shape -> shape.form() != Form.FRAME)).toList();
        List<Label> labels = Stream.concat(drawn.stream().flatMap(Drawing::label),
                flows.stream().flatMap(flow -> Lettering.beside(flow.getBpmnElement(), flow.getBpmnLabel()).stream())).toList();
        return framed(corners(shapes, flows), shapes, flows.stream().map(Drawing::edge).toList(), labels);
    }

    /** Of everything that is drawn: a flow back may run above all shapes. */
    private static List<Point> corners(List<Shape> shapes, Collection<BpmnEdge> flows) {
        Stream<Point> ofShapes = shapes.stream().flatMap(shape -> Stream.of(new Point(shape.x(), shape.y()),
                new Point(shape.x() + shape.width(), shape.y() + shape.height())));
        Stream<Point> ofFlows = flows.stream().flatMap(flow -> flow.getWaypoints().stream())
                .map(point -> new Point((int) point.getX().doubleValue(), (int) point.getY().doubleValue()));
        return Stream.concat(ofShapes, ofFlows).toList();
    }

    /** With room for the names of what stands at the right and at the bottom. */
    private static Diagram framed(List<Point> corners, List<Shape> shapes, List<Edge> edges, List<Label> labels) {
        int left = corners.stream().mapToInt(Point::x).min().orElse(0) - MARGIN;
        int top = corners.stream().mapToInt(Point::y).min().orElse(0) - MARGIN;
        int right = corners.stream().mapToInt(Point::x).max().orElse(0) + 5 * MARGIN;
        int bottom = corners.stream().mapToInt(Point::y).max().orElse(0) + 3 * MARGIN;
        return new Diagram(left, top, right - left, bottom - top, shapes, edges, labels);
    }

    private Shape shape(BpmnShape drawn) {
        FlowElement element = element(drawn);
        Form form = form(element);
        Bounds bounds = drawn.getBounds();
        String name = Lettering.name(element);
        return new Shape(form, (int) bounds.getX().doubleValue(), (int) bounds.getY().doubleValue(), (int) bounds.getWidth().doubleValue(),
                (int) bounds.getHeight().doubleValue(), name, form == Form.TASK ? Lettering.inside(name) : List.of(),
                progress.getOrDefault(element.getId(), Progress.UNTOUCHED));
    }

    private static Stream<Label> label(BpmnShape drawn) {
        return switch (form(element(drawn))) {
            case TASK -> Stream.empty();
            case FRAME -> Stream.of(Lettering.onFrame(element(drawn), drawn.getBounds()));
            case EVENT, GATEWAY -> Lettering.beside(element(drawn), drawn.getBpmnLabel()).stream();
        };
    }

    private static Form form(FlowElement element) {
        if (element instanceof SubProcess) {
            return Form.FRAME;
        }
        return element instanceof Gateway ? Form.GATEWAY : element instanceof Event || !(element instanceof Activity) ? Form.EVENT : Form.TASK;
    }

    private static FlowElement element(BpmnShape drawn) {
        return (FlowElement) drawn.getBpmnElement();
    }

    private static Edge edge(BpmnEdge flow) {
        return new Edge(flow.getWaypoints().stream().map(point -> point.getX() + "," + point.getY()).collect(Collectors.joining(" ")));
    }
}
