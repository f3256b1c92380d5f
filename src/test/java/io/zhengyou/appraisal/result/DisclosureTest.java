package io.zhengyou.appraisal.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.Satisfaction;
import io.zhengyou.appraisal.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final int LEAST = 5;

    @Test
    void showsAllThatHasEnoughSheets() {
        Disclosure shown = disclose(List.of(5, 9), List.of(20));
        assertThat(shown.subjects()).hasSize(3);
        assertThat(shown.kinds()).containsOnlyKeys("kind0", "kind1");
        assertThat(shown.total()).isPresent();
    }

    @Test
    void hidesTheSumThatWouldTellOfOneSmallSubject() {
        Disclosure shown = disclose(List.of(9, 3), List.of(20));
        assertThat(shown.subjects()).containsOnlyKeys(1, 3);
        assertThat(shown.kinds()).containsOnlyKeys("kind1");
        assertThat(shown.total()).as("less the other kind and the shown subject, it is the small one").isEmpty();
    }

    @Test
    void showsASumInWhichSmallSubjectsHideEachOther() {
        Disclosure shown = disclose(List.of(9, 3, 4), List.of(20));
        assertThat(shown.subjects()).containsOnlyKeys(1, 4);
        assertThat(shown.kinds().get("kind0").appraised()).isEqualTo(16);
        assertThat(shown.total()).isPresent();
    }

    @Test
    void smallSubjectsOfSeveralKindsHideEachOtherInTheTotal() {
        Disclosure shown = disclose(List.of(9, 3), List.of(20, 4));
        assertThat(shown.kinds()).isEmpty();
        assertThat(shown.total()).isPresent();
    }

    @Test
    void whoeverHasNoSheetHidesNothing() {
        assertThat(disclose(List.of(9, 0), List.of(20)).kinds()).containsOnlyKeys("kind0", "kind1");
    }

    /** Whatever is taken away from whatever is shown: what remains is nothing, or of enough sheets. */
    @Property
    void noDifferenceOfWhatIsShownTellsOfFewer(@ForAll @Size(min = 1, max = 4) List<@Size(min = 1, max = 5) List<@IntRange(max = 12) Integer>> kinds) {
        Disclosure shown = disclose(kinds.toArray(List[]::new));
        List<Set<Integer>> known = known(shown, kinds);
        for (Set<Integer> sum : known) {
            List<Set<Integer>> parts = known.stream().filter(part -> !part.equals(sum) && sum.containsAll(part)).toList();
            for (int choice = 0; choice < 1 << Math.min(parts.size(), 12); choice++) {
                Set<Integer> rest = new HashSet<>(sum);
                for (int part = 0; part < Math.min(parts.size(), 12); part++) {
                    if ((choice >> part & 1) == 1) {
                        rest.removeAll(parts.get(part));
                    }
                }
                int sheets = rest.stream().mapToInt(number -> sheets(kinds).get(number)).sum();
                assertThat(sheets == 0 || sheets >= LEAST).as("%s of %s", rest, kinds).isTrue();
            }
        }
    }

    /** Of which subjects, by their numbers, the sums are known. */
    private static List<Set<Integer>> known(Disclosure shown, List<List<Integer>> kinds) {
        List<Set<Integer>> known = new ArrayList<>();
        shown.subjects().keySet().forEach(number -> known.add(Set.of(number)));
        Map<String, Set<Integer>> byKind = new HashMap<>();
        subjects(kinds).forEach(subject -> byKind.computeIfAbsent(subject.kind(), kind -> new HashSet<>()).add(subject.number()));
        shown.kinds().keySet().forEach(kind -> known.add(byKind.get(kind)));
        shown.total().ifPresent(total -> known.add(sheets(kinds).keySet()));
        return known;
    }

    @SafeVarargs
    private static Disclosure disclose(List<Integer>... kinds) {
        List<List<Integer>> all = List.of(kinds);
        Map<Integer, Answers> results = new HashMap<>();
        sheets(all).forEach((number, sheets) -> {
            Answers answers = Answers.none(1);
            for (int sheet = 0; sheet < sheets; sheet++) {
                answers.add(0, Satisfaction.values()[sheet % 5]);
            }
            results.put(number, answers);
        });
        return Disclosure.of(subjects(all), results, LEAST);
    }

    private static Map<Integer, Integer> sheets(List<List<Integer>> kinds) {
        Map<Integer, Integer> sheets = new HashMap<>();
        kinds.forEach(kind -> kind.forEach(count -> sheets.put(sheets.size() + 1, count)));
        return sheets;
    }

    private static List<Subject> subjects(List<List<Integer>> kinds) {
        List<Subject> subjects = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int i = 0; i < kinds.get(kind).size(); i++) {
                subjects.add(new Subject(subjects.size() + 1, "单位", "X", "kind" + kind));
            }
        }
        return subjects;
    }
}
