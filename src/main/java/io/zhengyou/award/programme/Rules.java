package io.zhengyou.award.programme;

import static java.util.Objects.requireNonNullElse;

import io.zhengyou.award.Category;
import io.zhengyou.award.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every rule of a programme. A round keeps its own copy from its start, so that a later change of the programme does not
 * reach it. Rules that were written down before a component existed are read with the value that applied until then.
 *
 * @param eligibility          who may be nominated, in words for people; empty if nothing was written down
 * @param quota                at most so many are honoured in a round
 * @param quotaPerUnit         at most so many are nominated by a unit in a round
 * @param ageLimit             greatest age in full years on the day the window closes; {@code null} for none
 * @param awardInterval        years in which nobody is honoured by this programme twice (100: never again); {@code null} for no such rule
 * @param materials            what has to be handed in with a nomination
 * @param criteria             what experts score; the weights sum to 100
 * @param panelSize            experts drawn for a round
 * @param expertsPerNomination experts who score each nomination
 * @param scoreRule            how the experts' totals become one score
 * @param quorum               share of the committee that must vote
 * @param pass                 share of the valid ballots that must approve a nominee
 * @param noticeDays           public notice, in working days
 * @param unitNoticeDays       notice inside the nominating unit, in working days
 * @param ballotDays           how long the committee may vote, in working days
 * @param contact              whom an objection reaches
 * @param anonymousObjections  whether an objection needs no name
 */
public record Rules(
        Category category,
        String eligibility,
        int quota,
        int quotaPerUnit,
        @Nullable Integer ageLimit,
        @Nullable Integer awardInterval,
        List<String> materials,
        List<Criterion> criteria,
        int panelSize,
        int expertsPerNomination,
        ScoreRule scoreRule,
        Fraction quorum,
        Fraction pass,
        int noticeDays,
        int unitNoticeDays,
        int ballotDays,
        String contact,
        Boolean anonymousObjections) {

    /** The form on which experts score has room for so many criteria. */
    public static final int MOST_CRITERIA = 6;

    public Rules {
        eligibility = requireNonNullElse(eligibility, "");
        scoreRule = requireNonNullElse(scoreRule, ScoreRule.TRIMMED_MEAN);
        quorum = requireNonNullElse(quorum, Fraction.TWO_THIRDS);
        pass = requireNonNullElse(pass, Fraction.TWO_THIRDS);
        anonymousObjections = requireNonNullElse(anonymousObjections, true);
        materials = List.copyOf(materials);
        criteria = List.copyOf(criteria);
        if (criteria.size() > MOST_CRITERIA || criteria.stream().mapToInt(Criterion::weight).sum() != 100) {
            throw new IllegalArgumentException("the weights of at most " + MOST_CRITERIA + " criteria must sum to 100");
        }
    }

    /** The same rules with what the scheme of a round may set. */
    public Rules adjusted(int quota, int quotaPerUnit, int panelSize, int expertsPerNomination, int noticeDays, int unitNoticeDays) {
        return new Rules(category, eligibility, quota, quotaPerUnit, ageLimit, awardInterval, materials, criteria, panelSize,
                expertsPerNomination, scoreRule, quorum, pass, noticeDays, unitNoticeDays, ballotDays, contact, anonymousObjections);
    }
}
