package io.zhengyou.award.process;

import io.zhengyou.award.nomination.Eligibility;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import org.jspecify.annotations.Nullable;

/** The inputs of the decision table {@code award-eligibility}, one by one: what each means is said in {@code Facts}. */
@StepBean("eligibility")
public class EligibilitySteps {

    private final Eligibility eligibility;

    EligibilitySteps(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @StepName(value = "候选人年龄", gives = "周岁，不知道则为空")
    public @Nullable Integer age(String nominationId) {
        return eligibility.of(nominationId).age();
    }

    @StepName(value = "年龄上限", gives = "周岁，没有则为空")
    public @Nullable Integer ageLimit(String nominationId) {
        return eligibility.of(nominationId).ageLimit();
    }

    @StepName(value = "距上次获奖年数", gives = "年数，没有获过奖则为空")
    public @Nullable Integer yearsSinceAward(String nominationId) {
        return eligibility.of(nominationId).yearsSinceAward();
    }

    @StepName(value = "获奖间隔年数", gives = "年数，没有规定则为空")
    public @Nullable Integer awardInterval(String nominationId) {
        return eligibility.of(nominationId).awardInterval();
    }

    @StepName(value = "本单位推荐数", gives = "本届已推荐的数量")
    public Integer unitNominations(String nominationId) {
        return eligibility.of(nominationId).unitNominations();
    }

    @StepName(value = "本单位推荐名额", gives = "本届可推荐的数量")
    public Integer unitQuota(String nominationId) {
        return eligibility.of(nominationId).unitQuota();
    }

    @StepName(value = "缺少的材料", gives = "材料名称，不缺则为空")
    public String missingMaterials(String nominationId) {
        return eligibility.of(nominationId).missingMaterials();
    }

    @StepName(value = "附件数量", gives = "已附文件的数量")
    public Integer attachedFiles(String nominationId) {
        return eligibility.of(nominationId).attachedFiles();
    }
}
