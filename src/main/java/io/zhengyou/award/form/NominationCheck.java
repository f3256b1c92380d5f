package io.zhengyou.award.form;

import io.zhengyou.award.integrity.IntegrityRecord;
import io.zhengyou.award.nomination.Eligibility;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.process.AwardProcess;
import io.zhengyou.award.process.Finding;
import io.zhengyou.award.round.Round;
import io.zhengyou.engine.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whether a nominee can be submitted: not nominated by others, not barred by a measure, and nothing that bars a submission in the decision table. */
@Component
class NominationCheck {

    private final Nominations nominations;
    private final Eligibility eligibility;
    private final IntegrityRecord record;
    private final AwardProcess process;

    NominationCheck(Nominations nominations, Eligibility eligibility, IntegrityRecord record, AwardProcess process) {
        this.nominations = nominations;
        this.eligibility = eligibility;
        this.record = record;
        this.process = process;
    }

    /** @param round locked, so that two submissions together cannot pass a limit that each keeps */
    List<FieldError> errors(Round round, Nomination nomination, Nominee nominee) {
        List<FieldError> errors = new ArrayList<>();
        if (isTaken(round, nomination, nominee)) {
            errors.add(new FieldError("name", "本届已有人推荐该候选人，同一候选人只能推荐一次。请核对，或改推他人。"));
        }
        if (record.bars(nominee.name(), nominee.birthDate())) {
            // Neither why nor how long: the record is the ethics committee's.
            errors.add(new FieldError("name", "该候选人目前不能申报，请与领导小组办公室联系。"));
        }
        process.findings(eligibility.of(nomination, nominee)).stream().filter(Finding::barring)
                .forEach(finding -> errors.add(new FieldError(finding.field(), finding.text())));
        return errors;
    }

    private boolean isTaken(Round round, Nomination nomination, Nominee nominee) {
        return nominations.ofRound(round.id()).stream()
                .filter(other -> !other.id().equals(nomination.id()) && other.state().barsAnother())
                .map(Nomination::submitted)
                .anyMatch(other -> other.name().equals(nominee.name()) && Objects.equals(other.birthDate(), nominee.birthDate()));
    }
}
