package io.zhengyou.award.dossier;

import static java.util.stream.Collectors.groupingBy;

import io.zhengyou.award.dossier.Dossier.NominationFacts;
import io.zhengyou.award.dossier.Dossier.OpinionLine;
import io.zhengyou.award.dossier.Dossier.ReviewFacts;
import io.zhengyou.award.dossier.Dossier.VersionFacts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Submission;
import io.zhengyou.award.nomination.Submissions;
import io.zhengyou.award.review.Review;
import io.zhengyou.award.review.Reviews;
import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Round;
import io.zhengyou.directory.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was decided about each nomination of a round, read in few queries: a round can have hundreds. */
@Component
class NominationDossiers {

    private final Submissions submissions;
    private final Opinions opinions;
    private final Reviews reviews;
    private final People people;

    NominationDossiers(Submissions submissions, Opinions opinions, Reviews reviews, People people) {
        this.submissions = submissions;
        this.opinions = opinions;
        this.reviews = reviews;
        this.people = people;
    }

    Details ofRound(Round round) {
        return new Details(
                opinions.ofRound(round.id()),
                reviews.ofRound(round.id()).stream().collect(groupingBy(Review::nominationId)),
                reviews.scoresOfRound(round.id()));
    }

    final class Details {

        private final List<Opinion> all;
        private final Map<String, List<Review>> reviewed;
        private final Map<String, List<Integer>> scores;
        private final Map<String, String> names = new HashMap<>();

        Details(List<Opinion> all, Map<String, List<Review>> reviewed, Map<String, List<Integer>> scores) {
            this.all = all;
            this.reviewed = reviewed;
            this.scores = scores;
        }

        List<OpinionLine> roundOpinions() {
            return all.stream().filter(opinion -> opinion.nominationId() == null).map(this::line).toList();
        }

        NominationFacts facts(Nomination nomination) {
            return new NominationFacts(nomination.id(), nomination.unitCode(), nomination.unitName(), nomination.state().label(),
                    nomination.findings(), nomination.score(), nomination.place(), nomination.shortlisted(),
                    submissions.ofNomination(nomination.id()).stream().map(this::version).toList(),
                    all.stream().filter(opinion -> Objects.equals(opinion.nominationId(), nomination.id())).map(this::line).toList(),
                    reviewed.getOrDefault(nomination.id(), List.of()).stream().map(this::review).toList());
        }

        private VersionFacts version(Submission submission) {
            var nominee = submission.nominee();
            return new VersionFacts(submission.version(), nominee.name(), nominee.birthDate(), nominee.summary(), nominee.deeds(),
                    nominee.materials(), name(submission.by()), submission.at());
        }

        private OpinionLine line(Opinion opinion) {
            return new OpinionLine(Words.step(opinion.step()), name(opinion.person()), Words.decision(opinion.decision()), opinion.text(), opinion.at());
        }

        private ReviewFacts review(Review review) {
            return new ReviewFacts(name(review.expert()), review.state().label(), scores.getOrDefault(review.id(), List.of()), review.text());
        }

        private String name(String person) {
            return names.computeIfAbsent(person, id -> people.find(id).map(one -> one.name() + "（" + id + "）").orElse(id));
        }
    }
}
