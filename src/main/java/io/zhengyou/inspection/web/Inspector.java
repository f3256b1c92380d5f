package io.zhengyou.inspection.web;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.Accounts;
import io.zhengyou.inspection.programme.Impartiality;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which inspections somebody may see and write. */
@Component
class Inspector {

    private final Inspections inspections;
    private final Programmes programmes;
    private final Impartiality impartiality;
    private final Accounts accounts;

    Inspector(Inspections inspections, Programmes programmes, Impartiality impartiality, Accounts accounts) {
        this.inspections = inspections;
        this.programmes = programmes;
        this.impartiality = impartiality;
        this.accounts = accounts;
    }

    /** With the last day of its programme. */
    record Assignment(Inspection inspection, LocalDate lastDay) {}

    List<Assignment> of(String person) {
        return inspections.ofTeams(accounts.groupsOf(person)).stream()
                .map(one -> new Assignment(one, programmes.get(one.programmeId()).lastDay())).toList();
    }

    /** Those of their team read it, and the office and the leading group. */
    Inspection read(String id, String person) {
        Set<String> groups = accounts.groupsOf(person);
        return inspections.find(id)
                .filter(one -> groups.contains(one.team()) || groups.contains(Role.OFFICE.group()) || groups.contains(Role.LEADING_GROUP.group()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean mayWrite(Inspection inspection, String person) {
        return accounts.groupsOf(person).contains(inspection.team())
                && impartiality.obstacles().of(person, inspection.unitCode(), programmes.get(inspection.programmeId()).yearsLed()).isEmpty();
    }

    /** Holds the inspection for somebody of its team, while it is at one of these stages. */
    Inspection write(String id, String person, Set<Stage> stages) {
        Inspection inspection = inspections.lock(read(id, person).id());
        if (!mayWrite(inspection, person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!stages.contains(inspection.stage())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return inspection;
    }
}
