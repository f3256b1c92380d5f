package io.zhengyou.report.form;

import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.book.FilingVersions;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Item;
import io.zhengyou.report.book.ItemKind;
import io.zhengyou.report.book.Items;
import io.zhengyou.report.book.Requests;
import io.zhengyou.report.book.Step;
import io.zhengyou.report.process.ReportVariables;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A unit fills in the form that the office made: each of its places shows the one field that the item is answered in. */
@Component
class FilingForm implements FormBinding {

    private final Requests requests;
    private final Items items;
    private final Filings filings;
    private final FilingVersions versions;
    private final EvidenceFiles files;
    private final RequestView view;
    private final Clock clock;

    FilingForm(Requests requests, Items items, Filings filings, FilingVersions versions, EvidenceFiles files, RequestView view, Clock clock) {
        this.requests = requests;
        this.items = items;
        this.filings = filings;
        this.versions = versions;
        this.files = files;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "report-answers";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        shown.put("deadline", LocalDate.ofInstant(Objects.requireNonNull(filings.get(id(context)).dueAt()), clock.getZone()).toString());
        shown.put("unitName", filings.get(id(context)).unitName());
        for (Item item : items.of(RequestView.id(context))) {
            shown.put("label" + item.place(), item.label() + (item.must() ? "（必填）" : ""));
            shown.put("kind" + item.place(), item.kind().name());
            shown.put("choices" + item.place(), Choices.of(item.choices(), Function.identity(), Function.identity()));
            shown.put("files" + item.place(), "请在“附件”中上传");
        }
        versions.returned(id(context)).ifPresent(before -> {
            shown.put("returnedBecause", Objects.requireNonNull(before.returned()).reason());
            items.of(RequestView.id(context)).forEach(item -> Optional.ofNullable(before.answers().get(item.place()))
                    .ifPresent(answer -> shown.put(field(item), item.kind() == ItemKind.NUMBER ? new BigDecimal(answer) : answer)));
        });
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        requests.lock(RequestView.id(context));
        if (!filings.get(id(context)).isAwaited()) {
            return List.of(new FieldError("deadline", "这次报送刚刚结束，不能再报送。"));
        }
        return items.of(RequestView.id(context)).stream().filter(Item::must).filter(item -> answer(item, context, input).isEmpty())
                .map(item -> new FieldError(field(item), item.kind() == ItemKind.FILES ? "请先在“附件”中上传，再提交。" : "必填。")).toList();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Map<Integer, String> answers = new HashMap<>();
        items.of(RequestView.id(context)).forEach(item -> answer(item, context, input).ifPresent(said -> answers.put(item.place(), said)));
        Filing before = filings.get(id(context));
        filings.file(before.id(), context.userId(), answers);
        if (before.state() == FilingState.RETURNED) {
            requests.enter(before.requestId(), Step.FILING_CORRECTED, context.userId(), before.unitName());
        }
        return Map.of();
    }

    private Optional<String> answer(Item item, FormContext context, Map<String, Object> input) {
        if (item.kind() == ItemKind.FILES) {
            return Optional.of(files.list(id(context)).size()).filter(count -> count > 0).map(count -> count + " 个附件");
        }
        return Optional.ofNullable(input.get(field(item))).map(FilingForm::text).filter(said -> !said.isEmpty());
    }

    private static String text(Object answer) {
        return answer instanceof Number number ? new BigDecimal(number.toString()).toPlainString() : answer.toString().strip();
    }

    private static String field(Item item) {
        return item.kind().field() + item.place();
    }

    private static String id(FormContext context) {
        return context.text(ReportVariables.FILING);
    }
}
