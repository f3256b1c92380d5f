package io.zhengyou.appraisal.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.zhengyou.appraisal.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a result may be shown. Nothing is shown of fewer sheets than the least number, and no sum from which, by taking away
 * what is shown, something of fewer sheets would come out.
 *
 * @param subjects by the number of the subject; who has too few sheets is left out
 * @param kinds    the sums by kind of unit; a kind is left out where its sum would tell
 * @param total    the sum of all; empty where it would tell
 */
public record Disclosure(Map<Integer, Answers> subjects, Map<String, Answers> kinds, Optional<Answers> total) {

    /**
     * @param all     at least one
     * @param results one for every subject
     * @param least   the least number of sheets of which something is shown
     */
    public static Disclosure of(List<Subject> all, Map<Integer, Answers> results, int least) {
        Map<Integer, Answers> subjects = new LinkedHashMap<>();
        Map<String, Answers> kinds = new LinkedHashMap<>();
        int behindKinds = 0;
        for (List<Subject> kind : all.stream().collect(groupingBy(Subject::kind, LinkedHashMap::new, toList())).values()) {
            List<Subject> shown = kind.stream().filter(subject -> results.get(subject.number()).appraised() >= least).toList();
            shown.forEach(subject -> subjects.put(subject.number(), results.get(subject.number())));
            Answers sum = sum(kind, results);
            int hidden = sum.appraised() - shown.stream().mapToInt(subject -> results.get(subject.number()).appraised()).sum();
            if (sum.appraised() >= least && tellsNothing(hidden, least)) {
                kinds.put(kind.get(0).kind(), sum);
            } else {
                behindKinds += hidden;
            }
        }
        Answers total = sum(all, results);
        boolean totalShown = total.appraised() >= least && tellsNothing(behindKinds, least);
        return new Disclosure(subjects, kinds, totalShown ? Optional.of(total) : Optional.empty());
    }

    /** What is left of a sum when all that is shown of it is taken away. */
    private static boolean tellsNothing(int sheets, int least) {
        return sheets == 0 || sheets >= least;
    }

    private static Answers sum(Collection<Subject> subjects, Map<Integer, Answers> results) {
        return subjects.stream().map(subject -> results.get(subject.number())).reduce(Answers::plus).orElseThrow();
    }
}
