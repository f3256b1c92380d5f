package io.zhengyou.appraisal.process;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.result.Answers;
import io.zhengyou.appraisal.result.Disclosure;
import io.zhengyou.appraisal.result.Findings;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the units of the subjects below the threshold rectify. */
@Component
class Improvements {

    /** So far below the threshold the problem is serious, in points. */
    private static final int FAR = 20;

    private final Findings findings;
    private final Rectifications rectifications;

    Improvements(Findings findings, Rectifications rectifications) {
        this.findings = findings;
        this.rectifications = rectifications;
    }

    void order(Round round) {
        Disclosure found = findings.of(round);
        findings.below(round, found).forEach(subject -> rectifications.open(order(round, subject, found.subjects().get(subject.number()))));
    }

    List<String> of(String roundId) {
        return rectifications.of(Source.APPRAISAL, roundId).stream().map(Rectification::id).toList();
    }

    private static Order order(Round round, Subject subject, Answers answers) {
        double score = answers.score(round.weights());
        int threshold = round.planned().threshold();
        return Order.verifiedByTheOffice(Source.APPRAISAL, round.id(), subject.unitCode(),
                "在“%s”中，%s的综合得分为 %.1f 分，低于 %d 分；群众满意率为 %.1f%%。请对照公布的各题结果和意见整改。".formatted(
                        round.title(), subject.name(), score, threshold, answers.satisfiedPercent()),
                score < threshold - FAR ? Severity.SERIOUS : Severity.ORDINARY)
                .under(round.questions().get(answers.weakest()).measures());
    }
}
