package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Impartiality;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.process.ObjectionProcess;
import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.evidence.EvidenceFiles;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The objections of a round, for those of the office and the leading group who have no part in the matter. */
@Component
class ObjectionBoard {

    private final Objections objections;
    private final Nominations nominations;
    private final Impartiality impartiality;
    private final ObjectionProcess process;
    private final EvidenceFiles files;
    private final List<EvidenceCases> cases;
    private final Clock clock;

    ObjectionBoard(Objections objections, Nominations nominations, Impartiality impartiality, ObjectionProcess process, EvidenceFiles files,
            List<EvidenceCases> cases, Clock clock) {
        this.objections = objections;
        this.nominations = nominations;
        this.impartiality = impartiality;
        this.process = process;
        this.files = files;
        this.cases = cases;
        this.clock = clock;
    }

    /** The open ones first, then as they came. */
    List<ObjectionLine> objections(String roundId, String person) {
        Map<String, String> tasks = process.openTasks(roundId);
        return objections.ofRound(roundId).stream()
                .filter(objection -> impartiality.of(person, nominations.get(objection.nominationId())))
                .map(objection -> line(objection, tasks.getOrDefault(objection.id(), ""), person))
                .sorted(Comparator.comparing(ObjectionLine::open).reversed()).toList();
    }

    private ObjectionLine line(Objection objection, String task, String person) {
        Nomination nomination = nominations.get(objection.nominationId());
        boolean readable = cases.stream().anyMatch(module -> module.mayRead(objection.id(), person));
        return new ObjectionLine(objection.id(), nomination.submitted().name(), nomination.unitName(), objection.scope().label(),
                objection.filedAt().atZone(clock.getZone()).toLocalDate(), objection.state().label(), objection.state().isOpen(), task,
                readable ? files.list(objection.id()).size() : 0);
    }
}
