package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Progress;
import io.zhengyou.pledge.book.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pledger reports how far they are with each item that is asked for. */
@Component
class ReportForm implements FormBinding {

    private final Progress progress;
    private final Entries entries;
    private final PledgeView view;

    ReportForm(Progress progress, Entries entries, PledgeView view) {
        this.progress = progress;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-report";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        shown.put("occasion", progress.isMiddle(PledgeView.id(context)) ? "中期报告：请报告每一项" : "到期报告：请报告到期的事项");
        shown.putAll(remarks(context).labels());
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        String id = PledgeView.id(context);
        entries.add(id, Step.REPORTED, context.userId(), "", remarks(context).read(new Answers(input)));
        return Map.of();
    }

    private ItemRemarks remarks(FormContext context) {
        return new ItemRemarks(progress.asked(PledgeView.id(context)));
    }
}
