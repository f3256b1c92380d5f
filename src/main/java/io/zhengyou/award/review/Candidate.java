package io.zhengyou.award.review;

import java.util.Set;

/**
 * A nomination as the draw sees it.
 *
 * @param barred the ids of experts with a conflict of interest
 */
record Candidate(String nominationId, String unitCode, Set<String> barred) {

    Candidate {
        barred = Set.copyOf(barred);
    }

    boolean bars(Expert expert) {
        return expert.unitCode().equals(unitCode) || barred.contains(expert.id());
    }
}
