package io.zhengyou.flow.compare;

import io.zhengyou.flow.words.Labels;
import io.zhengyou.flow.words.Vocabulary;
import java.util.Map;
import java.util.Set;

/**
 * Says the values of settings in words.
 *
 * @param names what the elements of the file are called, by id
 */
record Values(Vocabulary vocabulary, Map<String, String> names) {

    private static final Set<String> GROUPS = Set.of("candidateGroups", "candidateStarterGroups");
    private static final Set<String> REFERENCES = Set.of(
            "default", "attachedToRef", "sourceRef", "targetRef", "messageRef", "errorRef", "signalRef", "escalationRef", "activityRef", "processRef", "flowNodeRef");

    /** @param setting the last segment of the setting's path */
    String words(String setting, String raw) {
        if (GROUPS.contains(setting)) {
            return vocabulary.groups(raw);
        }
        if (REFERENCES.contains(setting)) {
            return names.getOrDefault(raw, raw);
        }
        if (setting.equals("calledElement")) {
            return vocabulary.process(raw);
        }
        return Labels.find(setting + "." + raw).or(() -> Labels.find("value." + raw)).orElseGet(() -> vocabulary.expression(raw));
    }
}
