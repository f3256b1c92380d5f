package io.zhengyou.appraisal;

import java.util.List;

/** What was published of the last appraisal, for other modules. */
public interface Satisfactions {

    /** @param score from 0 to 100; of a unit with several subjects their lowest */
    record Score(String unitCode, double score) {}

    /** The scores of the round that was published last; a unit whose result may not be shown is not among them. */
    List<Score> latest();
}
