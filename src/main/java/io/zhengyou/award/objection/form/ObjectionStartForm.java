package io.zhengyou.award.objection.form;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Filed;
import io.zhengyou.award.objection.Filing;
import io.zhengyou.award.objection.NoticePeriods;
import io.zhengyou.award.objection.Objector;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.outcome.ObjectionNews;
import io.zhengyou.award.process.ObjectionProcess;
import io.zhengyou.award.process.ObjectionVariables;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office registers an objection that reached it by letter, by telephone or in person. */
@Component
class ObjectionStartForm implements FormBinding {

    private static final String ANONYMOUS = "anonymous";

    private final Rounds rounds;
    private final Nominations nominations;
    private final NoticePeriods periods;
    private final Proceedings proceedings;
    private final ObjectionProcess process;
    private final Notifications notifications;
    private final ObjectionNews news;

    ObjectionStartForm(Rounds rounds, Nominations nominations, NoticePeriods periods, Proceedings proceedings, ObjectionProcess process,
            Notifications notifications, ObjectionNews news) {
        this.news = news;
        this.rounds = rounds;
        this.nominations = nominations;
        this.periods = periods;
        this.proceedings = proceedings;
        this.process = process;
        this.notifications = notifications;
    }

    @Override
    public String formId() {
        return "objection-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        List<Nomination> listed = rounds.all().stream().flatMap(round -> periods.nominees(round).stream()).toList();
        return Map.of("nominees", Choices.of(listed, this::label, Nomination::id));
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        if (answers.choice("nominee").filter(id -> !proceedings.accepts(id, Scope.PUBLIC)).isPresent()) {
            return List.of(new FieldError("nominee", "公示期已满，不能再登记异议。"));
        }
        boolean refused = answers.text("named").equals(ANONYMOUS) && answers.choice("nominee").filter(id -> !allowsAnonymous(id)).isPresent();
        return refused ? List.of(new FieldError("named", "该奖项不受理匿名异议，请登记异议人的姓名和联系方式。")) : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Filing filing = new Filing(answers.text("nominee"), answers.text("claim"), answers.text("facts"), objector(answers));
        Filed filed = proceedings.file(UUID.randomUUID().toString(), filing, Scope.PUBLIC).orElseThrow();
        news.receipt(filed, 0);
        notifications.send(new Message(context.userId(), "异议已登记，请将查询号转告异议人",
                "您代为登记的异议，查询号为 %s 。异议人凭此号在“查询异议”页面查看进展和答复。".formatted(filed.reference().text())));
        return process.variables(filed.objection());
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(ObjectionVariables.OBJECTION);
    }

    private boolean allowsAnonymous(String nominationId) {
        return rounds.get(nominations.get(nominationId).roundId()).rules().anonymousObjections();
    }

    private static Objector objector(Answers answers) {
        return answers.text("named").equals(ANONYMOUS)
                ? Objector.ANONYMOUS
                : new Objector(answers.text("objectorName"), answers.text("objectorContact"), given(answers.text("objectorMail")), null);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private String label(Nomination nomination) {
        Round round = rounds.get(nomination.roundId());
        return nomination.submitted().name() + "（" + nomination.unitName() + "，" + round.title() + "）";
    }
}
