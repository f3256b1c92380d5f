package io.zhengyou.award.dossier;

import java.util.Map;

/** What the ids of forms and answers are called; one that is not known is shown as it is. */
final class Words {

    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("award-scheme-approval", "审批评选方案"),
            Map.entry("award-endorsement", "单位党组织意见"),
            Map.entry("award-formality", "形式审查"),
            Map.entry("award-correction", "补正"),
            Map.entry("award-integrity", "科学道德审查"),
            Map.entry("award-list-approval", "审批拟表彰名单"),
            Map.entry("award-withdrawal-start", "申请撤回推荐"),
            Map.entry("award-withdrawal-approval", "审批撤回推荐"),
            Map.entry("award-termination-start", "提请终止届次"),
            Map.entry("award-termination-approval", "审批终止届次"),
            Map.entry("award-revocation-start", "提请撤销荣誉"),
            Map.entry("award-revocation-approval", "审批撤销荣誉"));

    private static final Map<String, String> DECISIONS = Map.ofEntries(
            Map.entry("approve", "同意"),
            Map.entry("return", "退回"),
            Map.entry("terminate", "终止"),
            Map.entry("decline", "不同意"),
            Map.entry("endorse", "同意推荐"),
            Map.entry("accept", "通过"),
            Map.entry("reject", "不予受理"),
            Map.entry("clear", "未发现问题"),
            Map.entry("veto", "否决"),
            Map.entry("request", "提请"),
            Map.entry("take-back", "撤回"));

    private Words() {}

    static String step(String id) {
        return STEPS.getOrDefault(id, id);
    }

    static String decision(String id) {
        return DECISIONS.getOrDefault(id, id);
    }
}
