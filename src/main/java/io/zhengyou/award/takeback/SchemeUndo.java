package io.zhengyou.award.takeback;

import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.desk.StepUndo;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An officer takes back a scheme that the leading group has not opened. The scheme stays as a version, and the form shows it again. */
@Component
class SchemeUndo implements StepUndo {

    private final Rounds rounds;

    SchemeUndo(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String formId() {
        return "award-scheme";
    }

    @Override
    public void lock(String caseId) {
        rounds.lock(caseId);
    }

    @Override
    public Optional<String> refusal(String caseId) {
        return rounds.get(caseId).stage() == Stage.DRAFTING ? Optional.empty() : Optional.of("方案已有结论，不能撤回。");
    }

    @Override
    public void undo(String caseId, String person) {}
}
