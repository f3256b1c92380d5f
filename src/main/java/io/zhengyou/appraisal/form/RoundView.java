package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.paper.PaperCount;
import io.zhengyou.appraisal.paper.PaperCounts;
import io.zhengyou.appraisal.paper.StackState;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.result.Answers;
import io.zhengyou.appraisal.result.Disclosure;
import io.zhengyou.appraisal.result.Findings;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A round as its forms show it. */
@Component
class RoundView {

    private final Rounds rounds;
    private final Electors electors;
    private final Sheets sheets;
    private final Findings findings;
    private final Opinions opinions;
    private final Stacks stacks;
    private final PaperCounts counts;
    private final Units units;

    RoundView(
            Rounds rounds, Electors electors, Sheets sheets, Findings findings, Opinions opinions, Stacks stacks, PaperCounts counts, Units units) {
        this.rounds = rounds;
        this.electors = electors;
        this.sheets = sheets;
        this.findings = findings;
        this.opinions = opinions;
        this.stacks = stacks;
        this.counts = counts;
        this.units = units;
    }

    static String id(FormContext context) {
        return context.text(AppraisalVariables.ROUND);
    }

    Round round(FormContext context) {
        return rounds.get(id(context));
    }

    /** Its name and questions. */
    Map<String, Object> heading(FormContext context) {
        Round round = round(context);
        Map<String, Object> shown = new HashMap<>();
        shown.put("title", round.title());
        shown.put("questionnaireName", round.questions().stream().map(question -> question.text()).collect(Collectors.joining("；")));
        return shown;
    }

    /** Also what was planned. */
    Map<String, Object> plan(FormContext context) {
        Map<String, Object> shown = heading(context);
        Round round = round(context);
        Plan plan = round.planned();
        List<Subject> subjects = rounds.subjects(round.id());
        shown.put("subjectsShown", subjects.size() + " 个：" + subjects.stream().map(Subject::name).collect(Collectors.joining("、")));
        shown.put("scopeShown", plan.scope().label());
        shown.put("rollShown", plan.roll().label() + (plan.sample() == null ? "，全部参加" : "，每个单位抽取 " + plan.sample() + " 人"));
        shown.put("daysShown", "批准后 " + plan.days() + " 天");
        shown.put("rulesShown", "参评比例达到 %d%% 有效；票数少于 %d 的结果不公布；综合得分低于 %d 分的责成整改。".formatted(
                plan.quorumPercent(), plan.least(), plan.threshold()));
        shown.put("paperShown", paper(round));
        shown.put("electorsShown", electors.voters(round.id()).size() + " 人");
        return shown;
    }

    private String givenUp(String roundId) {
        return stacks.of(roundId).stream().filter(stack -> stack.state() == StackState.GIVEN_UP)
                .map(stack -> "；%s作废，不计入：%s".formatted(unit(stack.unitCode()), stack.reason())).collect(Collectors.joining());
    }

    private String unit(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private String paper(Round round) {
        Set<String> asked = electors.byUnit(round.id()).keySet();
        List<String> allowed = stacks.allowed(round.id()).stream().filter(asked::contains).toList();
        return allowed.isEmpty() ? "不使用" : allowed.size() + " 个单位：" + allowed.stream().map(this::unit)
                .collect(Collectors.joining("、"));
    }

    /** Also what came out. */
    Map<String, Object> result(FormContext context) {
        Map<String, Object> shown = heading(context);
        Round round = round(context);
        Disclosure found = findings.of(round);
        List<Subject> subjects = rounds.subjects(round.id());
        shown.put("turnoutShown", turnout(context));
        shown.put("resultShown", subjects.stream().filter(subject -> found.subjects().containsKey(subject.number()))
                .map(subject -> line(subject, found.subjects().get(subject.number()), round)).collect(Collectors.joining("\n")));
        shown.put("belowShown", names(findings.below(round, found)));
        shown.put("hiddenShown", names(subjects.stream().filter(subject -> !found.subjects().containsKey(subject.number())).toList()));
        return shown;
    }

    String turnout(FormContext context) {
        Turnout turnout = sheets.turnout(round(context).ballot());
        String words = "名册 %d 人，参评 %d 人（%.1f%%）".formatted(turnout.roll(), turnout.cast(), turnout.roll() == 0 ? 0 : 100.0 * turnout.cast() / turnout.roll());
        PaperCount paper = counts.ofRound(id(context));
        return paper.issued() == 0 ? words : words + "；其中网上 %d 人，纸质 %d 张（发出 %d，收回 %d）".formatted(
                turnout.cast() - paper.inBox(), paper.inBox(), paper.issued(), paper.returned()) + givenUp(id(context));
    }

    /** Puts the latest words of a step under the key, if there are any. */
    void addWords(Map<String, Object> shown, String key, FormContext context, Step step, String decision) {
        opinions.latest(id(context), step, decision).ifPresent(words -> shown.put(key, words));
    }

    private static String line(Subject subject, Answers answers, Round round) {
        return "%s：%d 票，综合得分 %.1f，满意率 %.1f%%".formatted(
                subject.name(), answers.appraised(), answers.score(round.weights()), answers.satisfiedPercent());
    }

    private static String names(List<Subject> subjects) {
        return subjects.stream().map(Subject::name).collect(Collectors.joining("、"));
    }
}
