package io.zhengyou.award.file;

import io.zhengyou.award.conflict.DeclaredConflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.review.Review;
import io.zhengyou.award.review.ReviewState;
import io.zhengyou.award.review.Reviews;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.evidence.EvidenceCases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The files of nominations: the unit adds them while the nomination is in its hands. */
@Component
class NominationFiles implements EvidenceCases {

    private static final Set<String> STEPS_OF_THE_NOMINATOR = Set.of("userTask_nominate", "userTask_correct");

    private final Rounds rounds;
    private final Nominations nominations;
    private final Reviews reviews;
    private final DeclaredConflicts declared;
    private final Accounts accounts;

    NominationFiles(Rounds rounds, Nominations nominations, Reviews reviews, DeclaredConflicts declared, Accounts accounts) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.reviews = reviews;
        this.declared = declared;
        this.accounts = accounts;
    }

    /** An expert's review has a key of its own, but names its nomination as all the others do. */
    @Override
    public Optional<String> caseOf(VisibleTask task) {
        return Optional.of(task).filter(known -> known.process().startsWith("award-"))
                .map(known -> known.variables().get(AwardVariables.NOMINATION)).map(String.class::cast);
    }

    @Override
    public boolean accepts(VisibleTask task) {
        return STEPS_OF_THE_NOMINATOR.contains(task.step());
    }

    @Override
    public String whoAdds() {
        return "附件由填写或补正推荐材料的人上传。";
    }

    @Override
    public boolean mayRead(String caseKey, String person) {
        return nominations.find(caseKey).filter(nomination -> mayRead(nomination, person)).isPresent();
    }

    @Override
    public String title(String caseKey) {
        Nomination nomination = nominations.get(caseKey);
        String nominee = nomination.nominee() == null ? nomination.unitName() : nomination.nominee().name();
        return rounds.get(nomination.roundId()).title() + "：" + nominee;
    }

    private boolean mayRead(Nomination nomination, String person) {
        List<ReviewState> asked = reviews.ofRound(nomination.roundId()).stream()
                .filter(review -> review.nominationId().equals(nomination.id()) && review.expert().equals(person)).map(Review::state).toList();
        Set<String> groups = accounts.groupsOf(person);
        // Whoever stepped aside learns nothing, whatever else they are; and what was never submitted is the unit's own.
        boolean steppedAside = declared.ofRound(nomination.roundId()).stream()
                .anyMatch(conflict -> conflict.nominationId().equals(nomination.id()) && conflict.person().equals(person));
        return !steppedAside && !asked.contains(ReviewState.RECUSED) && (asked.contains(ReviewState.OPEN)
                || groups.contains(Role.OFFICE.group()) && nomination.nominee() != null
                || groups.contains(Role.ETHICS_COMMITTEE.group()) && nomination.state() == State.IN_INTEGRITY_REVIEW
                || groups.contains(Role.LIAISON.groupIn(nomination.unitCode()))
                || groups.contains(Role.SECRETARY.groupIn(nomination.unitCode())));
    }
}
