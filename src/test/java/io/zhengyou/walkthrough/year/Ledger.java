package io.zhengyou.walkthrough.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What was played, as far as the end has to show it. It is written by the chapters from what they did, and never from the server. */
final class Ledger {

    private final Set<String> pledged = new TreeSet<>();
    private final Set<String> commented = new ConcurrentSkipListSet<>();
    private final Map<String, String> fulfilments = new TreeMap<>();
    private final Map<String, List<Mark>> marks = new TreeMap<>();
    private final Map<String, Inspected> inspected = new ConcurrentSkipListMap<>();
    private final List<Problem> problems = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> honours = new TreeMap<>();
    private final Map<String, Filed> reports = new ConcurrentSkipListMap<>();
    private final Map<String, Judged> judged = new ConcurrentSkipListMap<>();
    private final List<Late> late = new CopyOnWriteArrayList<>();

    /** The codes of the units whose pledge is public. */
    Set<String> pledged() {
        return pledged;
    }

    /** The codes of the units on whose pledge a leader commented. */
    Set<String> commented() {
        return commented;
    }

    /** By unit, of those of which it was found whether they kept their word: {@code KEPT}, {@code PARTLY_KEPT} or {@code NOT_KEPT}. */
    Map<String, String> fulfilments() {
        return fulfilments;
    }

    void appraise(String unit, Mark mark) {
        marks.computeIfAbsent(unit, none -> new ArrayList<>()).add(mark);
    }

    /** By unit, in the order of publication. */
    Map<String, List<Mark>> marks() {
        return marks;
    }

    Map<String, Inspected> inspected() {
        return inspected;
    }

    Problem found(Problem problem) {
        problems.add(problem);
        return problem;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> problemsOf(String unit, String source) {
        return problems.stream().filter(one -> one.unit().equals(unit) && one.source().equals(source)).toList();
    }

    void honour(String unit, String name) {
        honours.computeIfAbsent(unit, none -> new ArrayList<>()).add(name);
    }

    /** The names of those who were awarded, by the unit that nominated them. */
    Map<String, List<String>> honours() {
        return honours;
    }

    /** What the units reported. */
    Map<String, Filed> reports() {
        return reports;
    }

    void report(String unit, Filed filed) {
        reports.put(unit, filed);
    }

    void judge(String unit, Judged grades) {
        judged.put(unit, grades);
    }

    Map<String, Judged> judged() {
        return judged;
    }

    /** What is left undone behind its time. */
    Stream<Late> late() {
        return late.stream();
    }

    void leaveUndone(Late task) {
        late.add(task);
    }
}
