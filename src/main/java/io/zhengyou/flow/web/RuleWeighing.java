package io.zhengyou.flow.web;

import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.rule.RuleCheck;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Weighs a new rule against those in force, and against the models in use, which must fulfil it. */
@Component
class RuleWeighing {

    private final FlowRules rules;
    private final CurrentModels current;

    RuleWeighing(FlowRules rules, CurrentModels current) {
        this.rules = rules;
        this.current = current;
    }

    /** What speaks against it, by the field at which it is said. */
    Map<String, String> faults(FlowRule rule) {
        if (rules.say(rule)) {
            return Map.of("target", "已有同样的规则。");
        }
        return RuleCheck.offence(rule, current.asBrought(rule.processId()))
                .map(offence -> Map.of("target", "现在的流程不符合这条规则，须先改流程：" + offence)).orElse(Map.of());
    }
}
