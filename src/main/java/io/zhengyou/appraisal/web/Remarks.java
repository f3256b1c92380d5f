package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What appraisers wrote, as it may be shown. */
final class Remarks {

    private Remarks() {}

    /**
     * A comment beside the name of a subject with few sheets would point at few people: theirs stand together, under an empty name.
     *
     * @param said  by the number of the subject
     * @param shown the numbers of the subjects of which a result is shown
     * @return by the name of the subject
     */
    static Map<String, List<String>> of(List<Subject> subjects, Map<Integer, List<String>> said, Set<Integer> shown) {
        Map<String, List<String>> remarks = new LinkedHashMap<>();
        List<String> ofFew = new ArrayList<>();
        for (Subject subject : subjects) {
            List<String> texts = said.getOrDefault(subject.number(), List.of());
            if (!shown.contains(subject.number())) {
                ofFew.addAll(texts);
            } else if (!texts.isEmpty()) {
                remarks.put(subject.name(), texts);
            }
        }
        if (!ofFew.isEmpty()) {
            Collections.sort(ofFew);
            remarks.put("", ofFew);
        }
        return remarks;
    }
}
