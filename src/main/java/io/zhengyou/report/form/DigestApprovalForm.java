package io.zhengyou.report.form;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.report.book.Digest;
import io.zhengyou.report.book.Digests;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import io.zhengyou.report.process.ReportVariables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The leading group lets a digest out, or returns it with a reason. */
@Component
class DigestApprovalForm implements FormBinding {

    private final Requests requests;
    private final Digests digests;
    private final Units units;
    private final RequestView view;

    DigestApprovalForm(Requests requests, Digests digests, Units units, RequestView view) {
        this.requests = requests;
        this.digests = digests;
        this.units = units;
        this.view = view;
    }

    @Override
    public String formId() {
        return "report-digest-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.standing(context);
        Digest digest = digests.latest(RequestView.id(context)).orElseThrow();
        shown.put("digestTitle", digest.title());
        shown.put("digest", digest.text());
        shown.put("releaseShown", release(view.request(context)));
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        requests.enter(RequestView.id(context), approved ? Step.APPROVED : Step.RETURNED, context.userId(), answers.text("reason"));
        return Map.of(ReportVariables.DIGEST_APPROVED, approved);
    }

    private String release(Request request) {
        List<String> recipients = digests.recipients(request.id());
        String to = recipients.size() <= 1 ? recipients.stream().map(code -> units.find(code).map(Unit::name).orElse(code)).findFirst().orElse("")
                : recipients.size() + " 个单位";
        return Objects.requireNonNull(request.releaseAs()).label() + (to.isEmpty() ? "" : "：" + to);
    }
}
