package io.zhengyou.flow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.engine.ModelXml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** At least so many working days between two steps: on every way there is one wait that is long enough. */
class LeastTimeTest {

    private static final String NOTICE = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="notice">
                <startEvent id="start" />
                <serviceTask id="publish" name="发布公示" camunda:expression="${award.publishNotice(roundId)}" />
                <intermediateCatchEvent id="wait" name="公示期满"><timerEventDefinition><timeDate>${workingDays.after(5)}</timeDate></timerEventDefinition></intermediateCatchEvent>
                <serviceTask id="confer" name="公布结果" camunda:expression="${award.confer(roundId)}" />
                <endEvent id="end" />
                <sequenceFlow id="f1" sourceRef="start" targetRef="publish" />
                <sequenceFlow id="f2" sourceRef="publish" targetRef="wait" />
                <sequenceFlow id="f3" sourceRef="wait" targetRef="confer" />
                <sequenceFlow id="f4" sourceRef="confer" targetRef="end" />
              </process>
            </definitions>""";

    @Test
    void aWaitOfAtLeastSoLongIsLongEnough() throws SAXException {
        assertThat(offence(5, NOTICE)).isEmpty();
        assertThat(offence(3, NOTICE)).isEmpty();
    }

    @Test
    void aShorterOneIsNot() throws SAXException {
        assertThat(offence(6, NOTICE).orElseThrow()).contains("必须重新完成“等够 6 个工作日”", "发布公示 → 公示期满 → 公布结果");
    }

    @Test
    void aWayAroundItIsFound() throws SAXException {
        assertThat(offence(5, NOTICE.replace("sourceRef=\"publish\" targetRef=\"wait\" />", "sourceRef=\"publish\" targetRef=\"wait\" />"
                + "<sequenceFlow id=\"f5\" sourceRef=\"publish\" targetRef=\"confer\"><conditionExpression>${quick}</conditionExpression></sequenceFlow>"))
                .orElseThrow()).contains("发布公示 → 公布结果");
    }

    @Test
    void anEventThatMayCutItShortDoesNotCount() throws SAXException {
        assertThat(offence(5, NOTICE.replace("<intermediateCatchEvent id=\"wait\" name=\"公示期满\"><timerEventDefinition>", "<userTask id=\"wait\" name=\"看公示\" />"
                + "<boundaryEvent id=\"late\" attachedToRef=\"wait\"><timerEventDefinition>").replace("</intermediateCatchEvent>", "</boundaryEvent>"))).isPresent();
    }

    private static Optional<String> offence(int days, String model) throws SAXException {
        var rule = new FlowRule("r", "notice", new Step("wait:workingDays.after>=" + days, "等够 " + days + " 个工作日"), new Step("call:award.confer", "公布结果"),
                new Step("call:award.publishNotice", "发布公示"), false, "试");
        var process = ModelXml.read(model.getBytes(StandardCharsets.UTF_8)).elements().filter(element -> element.getLocalName().equals("process")).findFirst().orElseThrow();
        return RuleCheck.offence(rule, new One(process));
    }

    private record One(Element process) implements ModelCatalogue {

        @Override
        public Set<String> brought() {
            return Set.of("notice");
        }

        @Override
        public String file(String processId) {
            return "notice.bpmn";
        }

        @Override
        public Optional<Element> process(String processId) {
            return Optional.of(process).filter(found -> processId.equals("notice"));
        }
    }
}
