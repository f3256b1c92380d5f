package io.zhengyou.award.form;

import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was decided about a nomination or a round and why, in words, for whoever may follow its course. */
@Component
class NominationOpinions implements CaseOpinions {

    private static final Map<String, String> DECISIONS = Map.of(
            "endorse", "同意推荐", "approve", "同意", "accept", "通过", "clear", "未发现问题", "return", "退回",
            "decline", "不同意", "reject", "不通过", "veto", "一票否决", "terminate", "终止本届评选");

    private final Opinions opinions;

    NominationOpinions(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public List<Said> of(String caseId) {
        return Stream.concat(opinions.ofNomination(caseId).stream(), opinions.ofRoundAsAWhole(caseId).stream())
                .map(NominationOpinions::said).toList();
    }

    private static Said said(Opinion opinion) {
        String decision = DECISIONS.getOrDefault(opinion.decision(), "");
        String between = decision.isEmpty() || opinion.text().isEmpty() ? "" : "。";
        return new Said(opinion.step(), opinion.person(), decision + between + opinion.text(), opinion.at());
    }
}
