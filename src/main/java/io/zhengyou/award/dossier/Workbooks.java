package io.zhengyou.award.dossier;

import static io.zhengyou.document.Spreadsheet.row;

import io.zhengyou.document.Spreadsheet;
import io.zhengyou.document.Spreadsheet.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dossier as a workbook. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(Dossier dossier) {
        return Spreadsheet.of(List.of(
                new Tab("届次与规则", List.of("项目", "内容"), round(dossier)),
                new Tab("推荐", List.of("候选人（候选集体）", "推荐单位", "状态", "得分", "名次", "入围", "版本数", "简介"), nominations(dossier)),
                new Tab("意见", List.of("对象", "环节", "办理人", "决定", "意见", "时间"), opinions(dossier)),
                new Tab("专家评审", List.of("候选人（候选集体）", "专家", "状态", "各项评分", "评语或回避理由"), reviews(dossier)),
                new Tab("投票", List.of("次数", "候选人（候选集体）", "推荐单位", "同意", "反对", "弃权", "有效", "回避", "结果", "应到", "发出", "收回"), ballots(dossier)),
                new Tab("证书", List.of("证书编号", "获奖者", "推荐单位", "撤销日期", "撤销理由"), certificates(dossier)),
                new Tab("记录链", List.of("环", "类别", "键", "时间", "SHA-256"), links(dossier))));
    }

    private static List<List<@Nullable Object>> round(Dossier dossier) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Dossier.RoundFacts round = dossier.round();
        rows.add(row("届次", round.title()));
        rows.add(row("编号", round.id()));
        rows.add(row("阶段", round.stage()));
        rows.add(row("推荐截止", round.closesOn()));
        rows.add(row("公示", round.noticeFrom() == null ? null : round.noticeFrom() + " 至 " + round.noticeUntil()));
        rows.add(row("表彰决定", round.decisionNumber()));
        rows.add(row("决定日期", round.decidedOn()));
        rows.add(row("终止理由", round.terminationReason()));
        dossier.rules().forEach(rule -> rows.add(row(rule.name(), rule.words())));
        rows.add(row("规则 SHA-256", dossier.rulesSha256()));
        rows.add(row("记录链末环 SHA-256", dossier.record().head()));
        return rows;
    }

    private static List<List<@Nullable Object>> nominations(Dossier dossier) {
        return dossier.nominations().stream().map(one -> row(one.name(), one.unitName(), one.state(), one.score(), one.place(),
                one.shortlisted() ? "是" : "否", one.versions().size(),
                one.versions().isEmpty() ? null : one.versions().get(one.versions().size() - 1).summary())).toList();
    }

    private static List<List<@Nullable Object>> opinions(Dossier dossier) {
        return Stream.concat(
                dossier.opinions().stream().map(opinion -> opinion("本届", opinion)),
                dossier.nominations().stream().flatMap(one -> one.opinions().stream().map(opinion -> opinion(one.name(), opinion)))).toList();
    }

    private static List<@Nullable Object> opinion(String subject, Dossier.OpinionLine opinion) {
        return row(subject, opinion.step(), opinion.person(), opinion.decision(), opinion.text(), opinion.at());
    }

    private static List<List<@Nullable Object>> reviews(Dossier dossier) {
        return dossier.nominations().stream().flatMap(one -> one.reviews().stream().map(review -> row(one.name(), review.expert(), review.state(),
                review.scores().stream().map(String::valueOf).collect(Collectors.joining("、")), review.text()))).toList();
    }

    private static List<List<@Nullable Object>> ballots(Dossier dossier) {
        return dossier.ballots().stream().flatMap(ballot -> ballot.lines().stream().map(line -> row(ballot.number(), line.name(), line.unitName(),
                line.approve(), line.against(), line.abstain(), line.valid(), line.recused(), line.result(),
                ballot.roll(), ballot.issued(), ballot.cast()))).toList();
    }

    private static List<List<@Nullable Object>> certificates(Dossier dossier) {
        return dossier.certificates().stream()
                .map(one -> row(one.number(), one.name(), one.unitName(), one.revokedOn(), one.revocation())).toList();
    }

    private static List<List<@Nullable Object>> links(Dossier dossier) {
        return dossier.record().links().stream().map(link -> row(link.number(), link.label(), link.key(), link.at(), link.hash())).toList();
    }
}
