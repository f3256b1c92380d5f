package io.zhengyou.award.form;

import io.zhengyou.award.honour.Certificate;
import io.zhengyou.award.honour.Certificates;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The leading group takes an honour back, or leaves it. */
@Component
class RevocationApprovalForm extends DecisionForm {

    private final Certificates certificates;
    private final Rounds rounds;
    private final RequestView requests;

    RevocationApprovalForm(Certificates certificates, Rounds rounds, RequestView requests, Opinions opinions) {
        super("award-revocation-approval", opinions);
        this.certificates = certificates;
        this.rounds = rounds;
        this.requests = requests;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Certificate certificate = certificate(context);
        Map<String, Object> shown = new HashMap<>(requests.of(context));
        shown.put("certificate", certificate.number());
        shown.put("honoured", certificate.name());
        shown.put("unitName", certificate.unitName());
        shown.put("programmeName", certificate.programmeName());
        shown.put("roundTitle", certificate.roundTitle());
        shown.put("conferral", certificate.decisionNumber() + "，" + certificate.decidedOn());
        return shown;
    }

    /** The same may have been asked for twice. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        rounds.lock(roundId(context));
        return "approve".equals(input.get("decision")) && certificate(context).revocation() != null
                ? List.of(new FieldError("decision", "这份证书已经撤销，请选择不同意并说明理由。"))
                : List.of();
    }

    @Override
    String roundId(FormContext context) {
        return context.text(AwardVariables.ROUND);
    }

    @Override
    @Nullable String nominationId(FormContext context) {
        return certificate(context).nominationId();
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        return Map.of(AwardVariables.REVOCATION_APPROVED, decision.equals("approve"));
    }

    private Certificate certificate(FormContext context) {
        return certificates.find(context.text(AwardVariables.CERTIFICATE)).orElseThrow();
    }
}
