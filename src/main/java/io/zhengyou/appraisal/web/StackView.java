package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.Issuing;
import io.zhengyou.appraisal.paper.PaperCount;
import io.zhengyou.appraisal.paper.PaperCounts;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.process.PaperProcess;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.document.Documents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A stack of papers as the office and its unit see it: who can be given one, and how many there are. */
@Component
class StackView {

    /** @param state in words; {@code login}: whether they could log in instead */
    record Line(String voter, String name, boolean login, boolean can, boolean holds, String state) {}

    /** @param steps what is to be done now */
    record Shown(Stack stack, Round round, String unit, boolean open, PaperCount count, List<Line> lines, List<String> steps) {}

    private final Issuing issuing;
    private final PaperCounts counts;
    private final Typing typing;
    private final PaperProcess process;
    private final Rounds rounds;
    private final Electors electors;
    private final Sheets sheets;
    private final People people;
    private final Units units;
    private final Documents documents;

    StackView(
            Issuing issuing, PaperCounts counts, Typing typing, PaperProcess process, Rounds rounds, Electors electors, Sheets sheets, People people,
            Units units, Documents documents) {
        this.issuing = issuing;
        this.counts = counts;
        this.typing = typing;
        this.process = process;
        this.rounds = rounds;
        this.electors = electors;
        this.sheets = sheets;
        this.people = people;
        this.units = units;
        this.documents = documents;
    }

    Shown of(Stack stack) {
        Round round = rounds.get(stack.roundId());
        return new Shown(stack, round, unit(stack), issuing.isOpen(stack), counts.ofUnit(round.id(), stack.unitCode()), lines(stack, round),
                process.open(stack.id()).stream().map(PaperProcess.Step::name).toList());
    }

    /** Whoever of the unit has no login, and no paper and no ballot in the box either. */
    List<String> withoutLogin(Stack stack) {
        return lines(stack, rounds.get(stack.roundId())).stream().filter(line -> !line.login() && line.can()).map(Line::voter).toList();
    }

    String unit(Stack stack) {
        return units.find(stack.unitCode()).map(Unit::name).orElse(stack.unitCode());
    }

    /** A blank paper: nothing on it tells one from another. */
    byte[] blank(Stack stack) {
        return documents.pdf("appraisal-paper", Map.of("round", rounds.get(stack.roundId()), "unit", unit(stack), "subjects", typing.asked(stack)));
    }

    private List<Line> lines(Stack stack, Round round) {
        Set<String> logins = people.all().stream().map(person -> person.id()).collect(Collectors.toSet());
        Set<String> voted = sheets.voted(round.ballot());
        Set<String> holders = sheets.onPaper(round.ballot());
        return electors.asked(round.id(), stack.unitCode()).stream().map(elector -> {
            boolean has = holders.contains(elector.voter());
            boolean can = !has && !voted.contains(elector.voter());
            return new Line(elector.voter(), elector.name(), logins.contains(elector.voter()), can, has, has ? "已领纸质票" : can ? "网上评议" : "已在网上评议");
        }).toList();
    }
}
