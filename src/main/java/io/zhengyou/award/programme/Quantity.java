package io.zhengyou.award.programme;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules that are a whole number, with the bounds that also the forms of a round keep. */
public enum Quantity {
    QUOTA("quota", "表彰名额", "每届最多表彰的数量", 1, 500, Rules::quota),
    QUOTA_PER_UNIT("quotaPerUnit", "每单位推荐名额", "每届每个单位最多推荐的数量", 1, 50, Rules::quotaPerUnit),
    AGE_LIMIT("ageLimit", "年龄上限（周岁）", "按推荐截止日计算；不限就不填", 18, 120, Rules::ageLimit),
    AWARD_INTERVAL("awardInterval", "再次获奖间隔（年）", "几年内不重复表彰，100 表示终身一次；不限就不填", 1, 100, Rules::awardInterval),
    PANEL_SIZE("panelSize", "专家组人数", "每届从专家库中随机抽取的人数", 3, 300, Rules::panelSize),
    EXPERTS_PER_NOMINATION("expertsPerNomination", "每份推荐评审专家数", "不多于专家组人数", 3, 15, Rules::expertsPerNomination),
    BALLOT_DAYS("ballotDays", "委员投票（工作日）", "评审委员会每次投票的期限", 1, 30, Rules::ballotDays),
    UNIT_NOTICE_DAYS("unitNoticeDays", "单位内公示（工作日）", "推荐单位内部公示的期限", 1, 30, Rules::unitNoticeDays),
    NOTICE_DAYS("noticeDays", "公示（工作日）", "拟表彰名单向社会公示的期限", 1, 30, Rules::noticeDays);

    private final String key;
    private final String label;
    private final String hint;
    private final int least;
    private final int most;
    private final Function<Rules, @Nullable Integer> value;

    Quantity(String key, String label, String hint, int least, int most, Function<Rules, @Nullable Integer> value) {
        this.key = key;
        this.label = label;
        this.hint = hint;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    /** The name of its field in a form. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** Whether a programme may do without such a rule. */
    public boolean isOptional() {
        return this == AGE_LIMIT || this == AWARD_INTERVAL;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public @Nullable Integer of(Rules rules) {
        return value.apply(rules);
    }
}
