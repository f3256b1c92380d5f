package io.zhengyou.rectification.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Extensions;
import io.zhengyou.rectification.book.Shelf;
import io.zhengyou.rectification.process.RectificationVariables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A unit asks for more time while it carries out its plan, before the deadline. */
@Component
class ExtensionStartForm implements FormBinding {

    private static final String CHOSEN = "chosenRectification";

    private final Book book;
    private final Shelf shelf;
    private final Extensions extensions;
    private final People people;
    private final RectificationView view;
    private final Clock clock;

    ExtensionStartForm(Book book, Shelf shelf, Extensions extensions, People people, RectificationView view, Clock clock) {
        this.book = book;
        this.shelf = shelf;
        this.extensions = extensions;
        this.people = people;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "rectification-extension-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        List<Rectification> carriedOut = people.unitsOf(context.userId(), Role.LIAISON).stream().map(Unit::code).flatMap(code -> shelf.ofUnit(code).stream())
                .filter(one -> one.state() == RectificationState.CARRYING_OUT).toList();
        return Map.of("rectifications", Choices.of(carriedOut, view::choice, Rectification::id));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        return answers.choice(CHOSEN).map(book::lock).map(chosen -> Stream.concat(
                refusal(chosen).map(sentence -> new FieldError(CHOSEN, sentence)).stream(),
                answers.date("wantedOn").flatMap(day -> refusal(chosen, day)).stream()).toList()).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Rectification chosen = book.get(answers.text(CHOSEN));
        extensions.ask(chosen.id(), context.userId(), answers.date("wantedOn").orElseThrow(), answers.text("reason"));
        return Map.of(RectificationVariables.RECTIFICATION, chosen.id(), RectificationVariables.UNIT, chosen.order().unitCode(),
                RectificationVariables.SUBJECT, chosen.subject());
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(RectificationVariables.RECTIFICATION);
    }

    private Optional<String> refusal(Rectification chosen) {
        if (chosen.state() != RectificationState.CARRYING_OUT) {
            return Optional.of("这项整改现在不在办理中，不能申请延期。");
        }
        if (chosen.isOverdue(clock.instant())) {
            return Optional.of("整改期限已过，不能再申请延期。");
        }
        if (extensions.pending(chosen.id()).isPresent()) {
            return Optional.of("这项整改已有一项延期申请在办理，请等办结后再提。");
        }
        return extensions.granted(chosen.id()) < Extensions.MOST ? Optional.empty()
                : Optional.of("这项整改已经延期 %d 次，不能再延。".formatted(Extensions.MOST));
    }

    private Optional<FieldError> refusal(Rectification chosen, LocalDate wanted) {
        LocalDate deadline = view.deadline(chosen);
        LocalDate last = deadline.plusDays(Extensions.LONGEST);
        return wanted.isAfter(deadline) && !wanted.isAfter(last) ? Optional.empty()
                : Optional.of(new FieldError("wantedOn", "应晚于现在的期限（%s），最晚到 %s，请改选日期。".formatted(deadline, last)));
    }
}
