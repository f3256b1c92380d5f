package io.zhengyou.award.programme.web;

import io.zhengyou.award.Category;
import io.zhengyou.award.Criterion;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Quantity;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.programme.ScoreRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry that was looked at as a whole.
 *
 * @param programme empty if there are faults
 * @param faults    by field, in the order of the form
 */
record Checked(Optional<Programme> programme, Map<String, String> faults) {

    static final String TAKEN = "这个代码已有奖项在用，请换一个。";

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    /** The address of the page for a new programme. */
    private static final String RESERVED = "new";
    private static final int NAME = 100;
    private static final int ELIGIBILITY = 1_000;
    private static final int CONTACT = 200;

    /** @param others the programmes that the entry must not be mistaken for */
    static Checked ofNew(Entry entry, List<Programme> others) {
        RuleFields fields = new RuleFields(entry);
        String code = entry.text("code");
        if (!CODE.matcher(code).matches() || code.equals(RESERVED)) {
            fields.fault("code", "应为 2 至 40 个小写字母、数字或连字符，以字母开头，不能是 new。");
        }
        if (others.stream().anyMatch(other -> other.code().equals(code))) {
            fields.fault("code", TAKEN);
        }
        return of(code, entry, fields, others);
    }

    static Checked of(String code, Entry entry, List<Programme> others) {
        return of(code, entry, new RuleFields(entry), others);
    }

    private static Checked of(String code, Entry entry, RuleFields fields, List<Programme> others) {
        String name = fields.text("name", NAME);
        if (others.stream().anyMatch(other -> !other.code().equals(code) && other.name().equals(name))) {
            fields.fault("name", "已有同名的奖项，请修改。");
        }
        Optional<Category> category = fields.choice("category", Category.values());
        String eligibility = fields.text("eligibility", ELIGIBILITY);
        Optional<Integer> quota = fields.number(Quantity.QUOTA);
        Optional<Integer> quotaPerUnit = fields.number(Quantity.QUOTA_PER_UNIT);
        Optional<Integer> ageLimit = fields.number(Quantity.AGE_LIMIT);
        category.filter(whom -> whom == Category.ORGANISATION && ageLimit.isPresent())
                .ifPresent(whom -> fields.fault(Quantity.AGE_LIMIT.key(), "表彰集体的奖项没有年龄上限，请清空。"));
        Optional<Integer> awardInterval = fields.number(Quantity.AWARD_INTERVAL);
        List<String> materials = MaterialLines.read(entry, fields);
        List<Criterion> criteria = CriterionRows.read(entry, fields);
        Optional<Integer> panel = fields.number(Quantity.PANEL_SIZE);
        Optional<Integer> experts = fields.number(Quantity.EXPERTS_PER_NOMINATION);
        experts.filter(number -> number > panel.orElse(number))
                .ifPresent(number -> fields.fault(Quantity.EXPERTS_PER_NOMINATION.key(), "不能多于专家组人数。"));
        Optional<ScoreRule> scoreRule = fields.choice("scoreRule", ScoreRule.values());
        var quorum = fields.fraction("quorum");
        var pass = fields.fraction("pass");
        Optional<Integer> ballotDays = fields.number(Quantity.BALLOT_DAYS);
        Optional<Integer> unitNoticeDays = fields.number(Quantity.UNIT_NOTICE_DAYS);
        Optional<Integer> noticeDays = fields.number(Quantity.NOTICE_DAYS);
        String contact = fields.text("contact", CONTACT);
        String anonymous = entry.text(Entry.ANONYMOUS);
        if (!anonymous.equals(Entry.YES) && !anonymous.equals(Entry.NO)) {
            fields.fault(Entry.ANONYMOUS, "请选择是否受理。");
        }
        return new Checked(
                fields.faults().isEmpty()
                        ? Optional.of(new Programme(code, name, new Rules(
                                category.orElseThrow(), eligibility, quota.orElseThrow(), quotaPerUnit.orElseThrow(), ageLimit.orElse(null),
                                awardInterval.orElse(null), materials, criteria, panel.orElseThrow(), experts.orElseThrow(),
                                scoreRule.orElseThrow(), quorum.orElseThrow(), pass.orElseThrow(), noticeDays.orElseThrow(),
                                unitNoticeDays.orElseThrow(), ballotDays.orElseThrow(), contact, anonymous.equals(Entry.YES))))
                        : Optional.empty(),
                fields.faults());
    }
}
