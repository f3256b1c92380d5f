package io.zhengyou.award.form;

import io.zhengyou.award.honour.Certificate;
import io.zhengyou.award.honour.Certificates;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office proposes to take an honour back. */
@Component
class RevocationStartForm implements FormBinding {

    private static final String ID = "award-revocation-start";

    private final Certificates certificates;
    private final Opinions opinions;

    RevocationStartForm(Certificates certificates, Opinions opinions) {
        this.certificates = certificates;
        this.opinions = opinions;
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        String number = new Answers(input).text("certificate");
        Optional<Certificate> certificate = certificates.find(number);
        if (certificate.isEmpty()) {
            return List.of(new FieldError("certificate", "没有编号为「%s」的证书，请在荣誉名册中核对。".formatted(number)));
        }
        return certificate.get().revocation() == null ? List.of() : List.of(new FieldError("certificate", "这份证书已经撤销。"));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Certificate certificate = certificates.find(answers.text("certificate")).orElseThrow();
        String request = opinions.add(certificate.roundId(), certificate.nominationId(), ID, context.userId(), "request", answers.text("reason"));
        return Map.of(
                AwardVariables.REQUEST, request,
                AwardVariables.ROUND, certificate.roundId(),
                AwardVariables.CERTIFICATE, certificate.number(),
                AwardVariables.SUBJECT, certificate.name() + "（" + certificate.number() + "）");
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(AwardVariables.CERTIFICATE);
    }
}
