package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.paper.PaperSheet;
import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.web.TypingDesk.Seat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of somebody who types a stack in, or decides where two have typed it differently. */
@Component
class TypingView {

    private final TypingDesk desk;
    private final Typing typing;
    private final StackView view;
    private final Rounds rounds;

    TypingView(TypingDesk desk, Typing typing, StackView view, Rounds rounds) {
        this.desk = desk;
        this.typing = typing;
        this.view = view;
        this.rounds = rounds;
    }

    /** @return the page's template, for which it fills the model */
    String of(Seat seat, String person, Model model) {
        Round round = rounds.get(seat.stack().roundId());
        Map<Integer, PaperSheet> typed = seat.isUsable() ? desk.typed(seat, person) : Map.of();
        model.addAttribute("seat", seat);
        model.addAttribute("unit", view.unit(seat.stack()));
        model.addAttribute("round", round);
        model.addAttribute("subjects", typing.asked(seat.stack()));
        if (seat.isUsable() && seat.side() == Side.DECIDED) {
            model.addAttribute("lines", typing.differences(seat.stack().id()).stream()
                    .map(difference -> DecisionLine.of(difference, typing.asked(seat.stack()), round.questions(), typed)).toList());
        }
        model.addAttribute("typed", List.copyOf(typed.keySet()));
        return seat.side() == Side.DECIDED ? "appraisal/paper-decision" : "appraisal/paper-entry";
    }
}
