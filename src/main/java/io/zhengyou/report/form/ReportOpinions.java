package io.zhengyou.report.form;

import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import io.zhengyou.report.book.Entry;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was decided about a request and why, for whoever may follow its course. */
@Component
class ReportOpinions implements CaseOpinions {

    private static final Map<Step, String> FORMS = Map.of(
            Step.DRAFTED, "report-request-draft", Step.COMPILED, "report-digest", Step.RETURNED, "report-digest-approval",
            Step.APPROVED, "report-digest-approval", Step.TERMINATION_DECLINED, "report-termination-approval",
            Step.TERMINATION_APPROVED, "report-termination-approval");

    private final Requests requests;

    ReportOpinions(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<Said> of(String caseId) {
        return requests.course(caseId).stream().filter(entry -> FORMS.containsKey(entry.step())).map(ReportOpinions::said).toList();
    }

    private static Said said(Entry entry) {
        return new Said(Objects.requireNonNull(FORMS.get(entry.step())), Objects.requireNonNull(entry.person()),
                entry.step().label() + "。" + entry.text(), entry.at());
    }
}
