package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.round.Round;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What became of the objections of a round, for those who sign; who objected is not among it. */
@Component
class ObjectionResults {

    private final Objections objections;
    private final Nominations nominations;

    ObjectionResults(Objections objections, Nominations nominations) {
        this.objections = objections;
        this.nominations = nominations;
    }

    String of(Round round) {
        String text = objections.ofRound(round.id()).stream().filter(objection -> objection.scope() == Scope.PUBLIC)
                .map(this::line).collect(Collectors.joining("\n"));
        return text.isEmpty() ? "公示期间没有收到异议。" : text;
    }

    private String line(Objection objection) {
        String line = nominations.get(objection.nominationId()).submitted().name() + "：" + objection.state().label();
        return objection.answer() == null ? line : line + "｜" + objection.answer();
    }
}
