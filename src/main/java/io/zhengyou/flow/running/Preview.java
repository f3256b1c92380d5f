package io.zhengyou.flow.running;

import java.util.List;

/**
 * What a move would do, before it is done.
 *
 * @param groups    cases that stand alike and get the same answer
 * @param questions the steps that the new version does not have and cases stand at
 */
public record Preview(Version from, Version to, List<Group> groups, List<Question> questions) {

    /**
     * @param places    the names of the steps; empty where a single case must not show
     * @param instances their ids
     */
    public record Group(List<String> places, Verdict verdict, List<String> instances) {}

    /**
     * @param options steps of the new version at which a case could go on instead
     * @param chosen  id of one of them, {@link MovePlan#STAY}, or empty as long as nothing was decided
     */
    public record Question(String activity, String name, List<Option> options, String chosen) {}

    public record Option(String activity, String name) {}

    public long count(Outcome outcome) {
        return groups.stream().filter(group -> group.verdict().outcome() == outcome).mapToLong(group -> group.instances().size()).sum();
    }
}
