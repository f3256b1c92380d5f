package io.zhengyou.award.programme;

import io.zhengyou.award.Criterion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of a programme in the words of the forms. */
public final class RulesInWords {

    private static final String NONE = "无";

    private RulesInWords() {}

    public static Map<String, String> of(Programme programme) {
        return of(programme.name(), programme.rules());
    }

    /** All rules in words, by their names, in the order of the form. */
    public static Map<String, String> of(String name, Rules rules) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("奖项名称", name);
        words.put("表彰对象", rules.category().label());
        words.put("推荐条件", rules.eligibility().isEmpty() ? NONE : rules.eligibility());
        for (Quantity quantity : Quantity.values()) {
            Integer value = quantity.of(rules);
            words.put(quantity.label(), value == null ? NONE : value.toString());
        }
        words.put("须提交的材料", String.join("、", rules.materials()));
        words.put("评审标准与权重", criteria(rules));
        words.put("计分办法", rules.scoreRule().label());
        words.put("投票法定人数", rules.quorum().label());
        words.put("投票通过比例", rules.pass().label());
        words.put("异议受理", rules.contact());
        words.put("匿名异议", rules.anonymousObjections() ? "受理" : "不受理");
        return words;
    }

    /** The criteria with their weights in one line. */
    public static String criteria(Rules rules) {
        return rules.criteria().stream().map(RulesInWords::share).collect(Collectors.joining("；"));
    }

    private static String share(Criterion criterion) {
        return criterion.name() + " " + criterion.weight() + "%";
    }
}
