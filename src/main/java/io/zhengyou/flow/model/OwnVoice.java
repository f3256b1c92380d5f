package io.zhengyou.flow.model;

import io.zhengyou.engine.StepMark;
import org.w3c.dom.Element;

/** In which user tasks people speak in their own name, so that nothing told of a step may say what one of them did (ADR 090, 143, 144). */
public final class OwnVoice {

    private OwnVoice() {}

    /** A vote is a task with a form of the server's own. */
    public static boolean isVote(Element element) {
        return isTask(element) && Xml.camunda(element, "formKey").startsWith("embedded:");
    }

    /** Somebody's own judgement, as the model says of it. */
    public static boolean isJudgement(Element element) {
        return isTask(element) && Xml.within(element).anyMatch(property -> property.getAttribute("name").equals(StepMark.PERSONAL));
    }

    private static boolean isTask(Element element) {
        return element.getLocalName().equals("userTask");
    }
}
