package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.process.OpenTasks;
import io.zhengyou.award.process.RoundTask;
import io.zhengyou.award.review.Replacements;
import io.zhengyou.award.review.Review;
import io.zhengyou.award.review.ReviewState;
import io.zhengyou.award.review.Reviews;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.Accounts;
import io.zhengyou.evidence.EvidenceFiles;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a round stands: every nomination, whose turn it is, who is late. */
@Component
class RoundBoard {

    private final Nominations nominations;
    private final Reviews reviews;
    private final Replacements replacements;
    private final OpenTasks open;
    private final EvidenceFiles files;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    RoundBoard(Nominations nominations, Reviews reviews, Replacements replacements, OpenTasks open, EvidenceFiles files, People people,
            Accounts accounts, Clock clock) {
        this.nominations = nominations;
        this.reviews = reviews;
        this.replacements = replacements;
        this.open = open;
        this.files = files;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<NominationLine> nominations(String roundId) {
        Map<String, List<Review>> drawn = reviews.ofRound(roundId).stream().collect(Collectors.groupingBy(Review::nominationId));
        List<Nomination> all = nominations.ofRound(roundId);
        Map<String, Integer> counts = files.counts(all.stream().map(Nomination::id).toList());
        return all.stream()
                .sorted(Nomination.BY_PLACE)
                .map(nomination -> NominationLine.of(nomination, counts.getOrDefault(nomination.id(), 0),
                        progress(drawn.getOrDefault(nomination.id(), List.of()))))
                .toList();
    }

    /** Open tasks, the first due first. Ballots are left out: who has not voted is nobody's business. */
    List<TaskLine> tasks(String roundId) {
        Map<String, String> names = new HashMap<>();
        Map<String, Nomination> byId = nominations.ofRound(roundId).stream().collect(Collectors.toMap(Nomination::id, one -> one));
        return open.ofRound(roundId).stream()
                .map(task -> line(task, task.nominationId() == null ? null : byId.get(task.nominationId()), names))
                .sorted(Comparator.comparing(TaskLine::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private TaskLine line(RoundTask task, @Nullable Nomination nomination, Map<String, String> names) {
        String subject = nomination == null ? "" : nomination.nominee() == null ? nomination.unitName() : nomination.nominee().name();
        boolean late = task.due() != null && task.due().isBefore(clock.instant());
        return new TaskLine(task.id(), task.name(), subject, turn(task, names), task.due() == null ? null : task.due().atZone(clock.getZone()), late,
                late && task.reviewId() != null ? task.reviewId() : "");
    }

    /** The experts whom the office replaced, the first first. */
    List<ReplacementLine> replacements(String roundId) {
        return replacements.ofRound(roundId).stream()
                .map(one -> new ReplacementLine(nominations.get(one.nominationId()).submitted().name(), name(one.expert()), name(one.another()),
                        name(one.officer()), one.reason(), one.at().atZone(clock.getZone())))
                .toList();
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }

    /** @param names of people and groups that were looked up already: the same few have many tasks */
    private String turn(RoundTask task, Map<String, String> names) {
        if (task.assignee() != null) {
            return names.computeIfAbsent(task.assignee(), this::name);
        }
        return task.groups().stream().map(group -> names.computeIfAbsent(group, key -> accounts.nameOf(key).orElse(key))).collect(Collectors.joining("、"));
    }

    private static String progress(List<Review> reviews) {
        long awaited = count(reviews, ReviewState.OPEN);
        long scored = count(reviews, ReviewState.SCORED);
        return awaited + scored == 0 ? "" : scored + " / " + (awaited + scored);
    }

    private static long count(List<Review> reviews, ReviewState state) {
        return reviews.stream().filter(review -> review.state() == state).count();
    }
}
