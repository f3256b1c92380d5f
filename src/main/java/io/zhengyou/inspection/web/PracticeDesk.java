package io.zhengyou.inspection.web;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.inspection.practice.Recommendation;
import io.zhengyou.inspection.practice.Recommendations;
import io.zhengyou.inspection.process.PracticeProcess;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Practice;
import io.zhengyou.inspection.record.Practices;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the office does with published practices. */
@Component
class PracticeDesk {

    /** @param answered how many of the units to which it was recommended have answered */
    record Line(Practice practice, String unitName, int recommended, long answered) {}

    private final Practices practices;
    private final Recommendations recommendations;
    private final Inspections inspections;
    private final PracticeProcess process;
    private final Units units;

    PracticeDesk(Practices practices, Recommendations recommendations, Inspections inspections, PracticeProcess process, Units units) {
        this.practices = practices;
        this.recommendations = recommendations;
        this.inspections = inspections;
        this.process = process;
        this.units = units;
    }

    List<Line> all() {
        return practices.published().stream().map(this::line).toList();
    }

    Line get(String id) {
        return practices.find(id).filter(Practice::published).map(this::line).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<Recommendation> recommendations(String id) {
        return recommendations.of(id);
    }

    /** Those to which it was not recommended yet, without the one from which it comes. */
    List<Unit> others(String id) {
        Set<String> known = recommendations.of(id).stream().map(Recommendation::unitCode).collect(Collectors.toSet());
        String own = inspections.get(get(id).practice().inspectionId()).unitCode();
        return units.all().stream().filter(unit -> !known.contains(unit.code()) && !unit.code().equals(own)).toList();
    }

    /** @return how many units are asked; one that was asked before is not asked again */
    @Transactional
    int recommend(String id, List<String> codes, String words, String person) {
        Practice practice = get(id).practice();
        inspections.lock(practice.inspectionId());
        List<Unit> asked = others(id).stream().filter(unit -> codes.contains(unit.code())).toList();
        asked.forEach(unit -> process.start(recommendations.add(id, unit, words, person), practice.title()));
        return asked.size();
    }

    private Line line(Practice practice) {
        List<Recommendation> sent = recommendations.of(practice.id());
        return new Line(practice, inspections.get(practice.inspectionId()).unitName(), sent.size(), sent.stream().filter(one -> !one.answer().isEmpty()).count());
    }
}
