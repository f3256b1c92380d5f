package io.zhengyou.rectification.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Step;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit reports what it did; without evidence nobody outside could verify it. */
@Component
class ReportForm implements FormBinding {

    private final Book book;
    private final Entries entries;
    private final EvidenceFiles files;
    private final RectificationView view;

    ReportForm(Book book, Entries entries, EvidenceFiles files, RectificationView view) {
        this.book = book;
        this.entries = entries;
        this.files = files;
        this.view = view;
    }

    @Override
    public String formId() {
        return "rectification-report";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.withPlan(context);
        entries.latest(RectificationView.id(context), Step.SENT_BACK).ifPresent(reason -> shown.put("sentBackBecause", reason));
        entries.latest(RectificationView.id(context), Step.REPORTED).ifPresent(last -> shown.put("report", last));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return files.list(RectificationView.id(context)).isEmpty()
                ? List.of(new FieldError("report", "还没有佐证材料。请先在“附件”中上传至少一份，再提交。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        book.enter(RectificationView.id(context), Step.REPORTED, context.userId(), new Answers(input).text("report"));
        return Map.of();
    }
}
