package io.zhengyou.desk;

import java.util.List;

/** The opinions of a case, from the module that keeps them. Ballots, scores and whatever else is secret are none. */
@FunctionalInterface
public interface CaseOpinions {

    /** @param caseId may be of another module: then there are none */
    List<Said> of(String caseId);
}
