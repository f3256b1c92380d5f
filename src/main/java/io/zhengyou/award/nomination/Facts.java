package io.zhengyou.award.nomination;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the decision table {@code award-eligibility} is asked about; its inputs bear these names.
 *
 * @param age              in full years on the closing day; {@code null} for an organisation
 * @param ageLimit         {@code null} for none
 * @param yearsSinceAward  full years since the nominee's latest award by this programme; {@code null} if there is none
 * @param awardInterval    {@code null} for no such rule
 * @param unitNominations  of the unit in the round, this one included
 * @param unitQuota        how many a unit may nominate
 * @param missingMaterials required and not handed in, joined by 、; empty if none
 * @param attachedFiles    how many files are there to read
 */
public record Facts(
        @Nullable Integer age,
        @Nullable Integer ageLimit,
        @Nullable Integer yearsSinceAward,
        @Nullable Integer awardInterval,
        int unitNominations,
        int unitQuota,
        String missingMaterials,
        int attachedFiles) {

    public Map<String, Object> asInputs() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("age", age);
        inputs.put("ageLimit", ageLimit);
        inputs.put("yearsSinceAward", yearsSinceAward);
        inputs.put("awardInterval", awardInterval);
        inputs.put("unitNominations", unitNominations);
        inputs.put("unitQuota", unitQuota);
        inputs.put("missingMaterials", missingMaterials);
        inputs.put("attachedFiles", attachedFiles);
        return inputs;
    }
}
