package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.round.Round;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How many have appraised, asked again and again by every open page: counted every few seconds for all of them together. */
@Component
class LiveTurnout {

    private static final long LIFE = TimeUnit.SECONDS.toNanos(5);

    private record Counted(Map<String, String> counts, long at) {}

    private final Sheets sheets;
    private final OfficeView office;
    private final Map<String, Counted> forEverybody = new ConcurrentHashMap<>();
    private final Map<String, Counted> forTheOffice = new ConcurrentHashMap<>();

    LiveTurnout(Sheets sheets, OfficeView office) {
        this.sheets = sheets;
        this.office = office;
    }

    Live forEverybody(Round round) {
        return new Live(round.stage().name(), counted(forEverybody, round, this::turnout));
    }

    /** Also how many were asked, and how many of each unit have appraised. */
    Live forTheOffice(Round round) {
        return new Live(round.stage().name(), counted(forTheOffice, round, this::turnoutByUnit));
    }

    private static Map<String, String> counted(Map<String, Counted> known, Round round, Function<Round, Map<String, String>> count) {
        return known.compute(round.id(), (id, last) -> last != null && System.nanoTime() - last.at() < LIFE
                ? last : new Counted(count.apply(round), System.nanoTime())).counts();
    }

    private Map<String, String> turnout(Round round) {
        Turnout turnout = sheets.turnout(round.ballot());
        return Map.of("cast", String.valueOf(turnout.cast()),
                "percent", "%.1f".formatted(turnout.roll() == 0 ? 0 : 100.0 * turnout.cast() / turnout.roll()));
    }

    private Map<String, String> turnoutByUnit(Round round) {
        OfficeView.Shown shown = office.of(round);
        Map<String, String> counts = new HashMap<>(turnout(round));
        counts.put("issued", String.valueOf(shown.issued()));
        shown.units().forEach(unit -> counts.put("unit-" + unit.code(), String.valueOf(unit.cast())));
        return counts;
    }
}
