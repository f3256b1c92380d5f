package io.zhengyou.report.form;

import io.zhengyou.directory.Unit;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.book.Digest;
import io.zhengyou.report.book.DigestDraft;
import io.zhengyou.report.book.Digests;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Items;
import io.zhengyou.report.book.ReleaseAs;
import io.zhengyou.report.book.Request;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office completes the digest that the server drafted of what was filed so far, and says how it is let out. */
@Component
class DigestForm implements FormBinding {

    private final Requests requests;
    private final Items items;
    private final Filings filings;
    private final Digests digests;
    private final ChosenUnits chosenUnits;
    private final RequestView view;

    DigestForm(Requests requests, Items items, Filings filings, Digests digests, ChosenUnits chosenUnits, RequestView view) {
        this.requests = requests;
        this.items = items;
        this.filings = filings;
        this.digests = digests;
        this.chosenUnits = chosenUnits;
        this.view = view;
    }

    @Override
    public String formId() {
        return "report-digest";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.standing(context);
        shown.putAll(chosenUnits.choices());
        Digest digest = digests.latest(RequestView.id(context)).orElseGet(() -> draft(view.request(context)));
        shown.put("digestTitle", digest.title());
        shown.put("digest", digest.text());
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = RequestView.id(context);
        ReleaseAs how = ReleaseAs.valueOf(answers.text("release"));
        requests.enter(id, Step.COMPILED, context.userId(), how.label());
        requests.releaseAs(id, how);
        digests.add(id, new Digest(answers.text("digestTitle"), answers.text("digest")),
                how == ReleaseAs.CIRCULATE ? recipients(id, answers) : List.of());
        return Map.of();
    }

    private List<String> recipients(String id, Answers answers) {
        return answers.text("recipientsBy").equals("asked")
                ? filings.of(id).stream().map(Filing::unitCode).toList()
                : chosenUnits.of("recipientsBy", "recipients", answers).stream().map(Unit::code).toList();
    }

    private Digest draft(Request request) {
        List<Filing> filed = filings.in(request.id(), FilingState.FILED);
        List<String> missing = filings.of(request.id()).stream().filter(Filing::isAwaited)
                .map(one -> one.unitName() + (one.state() == FilingState.RETURNED ? "（退回更正中）" : "")).toList();
        String title = request.title() + "简报";
        return new Digest(title.length() <= 100 ? title : request.title(),
                DigestDraft.of(items.of(request.id()), filed, filings.answers(request.id()), missing));
    }
}
