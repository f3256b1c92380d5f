package io.zhengyou.award.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is put on record. The columns are named one by one in the query of each kind: what a later migration adds is not part
 * of what was recorded earlier, and so a query never changes. What is to be covered besides gets a kind of its own.
 */
public enum Recorded {

    ROUND("届次启动", OfRounds.STARTED),
    SCHEME("评选方案", OfRounds.SCHEME),
    RULES("冻结规则", OfRounds.RULES),
    SUBMISSION("推荐材料", OfNominations.SUBMISSION),
    CORRECTION("退回补正", OfNominations.CORRECTION),
    OPINION("意见", OfRounds.OPINION),
    DRAW("专家抽取", OfReviews.DRAW),
    REVIEW("专家评审", OfReviews.REVIEW),
    RANKING("得分排名", OfReviews.RANKING),
    SHORTLIST("入围名单", OfReviews.SHORTLIST),
    BALLOT("委员会投票", OfVotes.RESULT_OF_BALLOT),
    DECISION("表彰决定", OfVotes.DECISION),
    RESULT("评选结果", OfVotes.RESULT),
    CERTIFICATE("证书", OfVotes.CERTIFICATE),
    REVOCATION("证书撤销", OfVotes.REVOCATION),
    TERMINATION("届次终止", OfRounds.TERMINATION),
    // From here on: covered since there is a public hash. Older chains are extended by them, see OldRounds.
    IN_FORCE("现行方案", OfRounds.IN_FORCE),
    STAGE("届次阶段", OfRounds.STAGE),
    NOTICE("公示期", OfRounds.NOTICE),
    NOMINATION("推荐登记", OfNominations.STARTED),
    NOMINEE("候选对象资料", OfNominations.NOMINEE),
    STATE("推荐状态", OfNominations.STATE),
    FINDINGS("形式审查提示", OfNominations.FINDINGS),
    CONFLICTS("回避申报", OfNominations.CONFLICTS),
    OBJECTION("异议办理", OfNominations.OBJECTION),
    OBJECTION_TEXT("异议内容", OfNominations.OBJECTION_TEXT),
    BARRED("抽取时应回避名单", OfReviews.BARRED),
    PANEL("评审专家", OfReviews.PANEL),
    REPLACEMENT("更换专家", OfReviews.REPLACEMENT),
    VOTE("发起投票", OfVotes.OPENED),
    PAPER("投票名册与规则", OfVotes.PAPER),
    COUNT("计票", OfVotes.COUNT),
    RULING("领导小组裁定", OfVotes.RULING);

    static final String SEPARATOR = "/";

    private final String label;
    private final Query query;

    Recorded(String label, Query query) {
        this.label = label;
        this.query = query;
    }

    /** Empty for a name that no kind has. */
    static Optional<Recorded> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    static Set<Recorded> all() {
        return EnumSet.allOf(Recorded.class);
    }

    /** What a chain of the first version says nothing of. */
    static Set<Recorded> addedLater() {
        return EnumSet.range(IN_FORCE, RULING);
    }

    public String label() {
        return label;
    }

    Query query() {
        return query;
    }
}
