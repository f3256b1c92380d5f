package io.zhengyou.award.process;

import io.zhengyou.award.nomination.Eligibility;
import io.zhengyou.engine.StepBean;
import org.jspecify.annotations.Nullable;

/** The inputs of the decision table {@code award-eligibility}, one by one: what each means is said in {@code Facts}. */
@StepBean("eligibility")
public class EligibilitySteps {

    private final Eligibility eligibility;

    EligibilitySteps(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    public @Nullable Integer age(String nominationId) {
        return eligibility.of(nominationId).age();
    }

    public @Nullable Integer ageLimit(String nominationId) {
        return eligibility.of(nominationId).ageLimit();
    }

    public @Nullable Integer yearsSinceAward(String nominationId) {
        return eligibility.of(nominationId).yearsSinceAward();
    }

    public @Nullable Integer awardInterval(String nominationId) {
        return eligibility.of(nominationId).awardInterval();
    }

    public Integer unitNominations(String nominationId) {
        return eligibility.of(nominationId).unitNominations();
    }

    public Integer unitQuota(String nominationId) {
        return eligibility.of(nominationId).unitQuota();
    }

    public String missingMaterials(String nominationId) {
        return eligibility.of(nominationId).missingMaterials();
    }

    public Integer attachedFiles(String nominationId) {
        return eligibility.of(nominationId).attachedFiles();
    }
}
