package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.PaperCount;
import io.zhengyou.appraisal.paper.PaperCounts;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many took part in a round, and in which way. */
@Component
class Participation {

    /** Of a unit, in numbers. */
    record Ways(String unit, int online, int paper) {}

    private final Sheets sheets;
    private final PaperCounts counts;
    private final Electors electors;
    private final Units units;

    /** Of published rounds, in which nothing changes any more: the roll is long. */
    private final Map<String, List<Ways>> known = new ConcurrentHashMap<>();

    Participation(Sheets sheets, PaperCounts counts, Electors electors, Units units) {
        this.sheets = sheets;
        this.counts = counts;
        this.electors = electors;
        this.units = units;
    }

    Turnout turnout(Round round) {
        return sheets.turnout(round.ballot());
    }

    PaperCount paper(Round round) {
        return counts.ofRound(round.id());
    }

    /** The units that used paper; of one from which few took part nothing is shown. */
    List<Ways> ways(Round published) {
        return known.computeIfAbsent(published.id(), id -> counted(published));
    }

    private List<Ways> counted(Round round) {
        Map<String, PaperCount> papers = counts.byUnit(round.id());
        papers.values().removeIf(count -> count.inBox() == 0);
        Set<String> voted = papers.isEmpty() ? Set.of() : sheets.voted(round.ballot());
        return papers.entrySet().stream().map(unit -> {
            long online = electors.asked(round.id(), unit.getKey()).stream().filter(elector -> voted.contains(elector.voter())).count();
            return new Ways(units.find(unit.getKey()).map(Unit::name).orElse(unit.getKey()), (int) online, unit.getValue().inBox());
        }).filter(ways -> ways.online() + ways.paper() >= round.planned().least()).toList();
    }
}
