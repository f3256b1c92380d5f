package io.zhengyou.flow.running;

import io.zhengyou.flow.model.Xml;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The steps of one version of a process. */
public final class Steps {

    /** The engine's name for the whole of a step that runs several times. */
    private static final String ALL_RUNS = "#multiInstanceBody";

    private final Map<String, Activity> byId;

    private Steps(Map<String, Activity> byId) {
        this.byId = byId;
    }

    /** @param process the element of the model */
    public static Steps of(Element process) {
        Map<String, Activity> byId = new LinkedHashMap<>();
        Xml.within(process).filter(element -> !element.getAttribute("id").isEmpty() && !element.getLocalName().equals("sequenceFlow"))
                .map(Activity::of).forEach(activity -> byId.put(activity.id(), activity));
        return new Steps(Map.copyOf(byId));
    }

    /** As on the diagram; its id where that names nothing. */
    public String name(String id) {
        return find(id).map(Activity::name).orElse(id);
    }

    /** Whether people vote or judge here in their own name, so that where a case stands says what somebody did. */
    public boolean isSecret() {
        return byId.values().stream().anyMatch(Activity::ownVoice);
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    /** Whether an event waits for something else than its place in another version. */
    public boolean waitsOtherwise(String id, Steps others, String other) {
        return !find(id).map(Activity::trigger).equals(others.find(other).map(Activity::trigger));
    }

    /** Whether a case that stands at the step can go on at one of another version, if somebody wants so. */
    public boolean mayGoOn(String id, Steps others, String other) {
        return find(id).stream().flatMap(step -> others.like(step).stream()).anyMatch(like -> like.id().equals(other));
    }

    Optional<Activity> find(String id) {
        return Optional.ofNullable(byId.get(id.replace(ALL_RUNS, "")));
    }

    /** What may happen while a case stands at the step. */
    List<Activity> attachedTo(Activity step) {
        return byId.values().stream().filter(event -> event.host().equals(step.id())).sorted(Comparator.comparing(Activity::id)).toList();
    }

    /** Where cases that stand at a step of another version could go on. */
    List<Activity> like(Activity other) {
        return byId.values().stream().filter(other::isLike).sorted(Comparator.comparing(Activity::id)).toList();
    }
}
