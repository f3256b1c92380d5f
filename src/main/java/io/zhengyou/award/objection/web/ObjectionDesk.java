package io.zhengyou.award.objection.web;

import io.zhengyou.award.objection.Filed;
import io.zhengyou.award.objection.Filing;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.process.ObjectionProcess;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in and takes back objections for the pages: the record and the process in one transaction. */
@Component
@Transactional
class ObjectionDesk {

    private final Objections objections;
    private final Proceedings proceedings;
    private final ObjectionProcess process;

    ObjectionDesk(Objections objections, Proceedings proceedings, ObjectionProcess process) {
        this.objections = objections;
        this.proceedings = proceedings;
        this.process = process;
    }

    /** @return empty if the notice is over */
    Optional<Reference> file(Filing filing, Scope scope) {
        Optional<Filed> filed = proceedings.file(filing, scope);
        filed.map(Filed::objection).ifPresent(process::start);
        return filed.map(Filed::reference);
    }

    Optional<Objection> find(Reference reference) {
        return objections.find(reference);
    }

    /** @return whether it was early enough */
    boolean withdraw(Objection objection, String reason) {
        boolean withdrawn = proceedings.withdraw(objection.id(), reason);
        if (withdrawn) {
            process.ended(objection.id());
        }
        return withdrawn;
    }
}
