package io.zhengyou.flow.change.form;

import io.zhengyou.directory.People;
import io.zhengyou.engine.FormContext;
import io.zhengyou.flow.change.Base;
import io.zhengyou.flow.change.Change;
import io.zhengyou.flow.change.ChangeEntry;
import io.zhengyou.flow.change.ChangeFiles;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.process.ChangeVariables;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A change as its forms show it. */
@Component
class ChangeView {

    private final Changes changes;
    private final ChangeFiles files;
    private final People people;

    ChangeView(Changes changes, ChangeFiles files, People people) {
        this.changes = changes;
        this.files = files;
        this.people = people;
    }

    Change change(FormContext context) {
        return changes.get(context.text(ChangeVariables.CHANGE));
    }

    Map<String, Object> heading(Change change) {
        return new HashMap<>(Map.of(
                ChangeVariables.CHANGE, change.id(),
                "title", change.title(),
                "submitter", people.signature(change.submittedBy()),
                "models", files.bases(change).stream().map(ChangeView::words).collect(Collectors.joining("\n")),
                "changeReason", change.reason(),
                "wanted", change.wantedOn() == null ? "同意后即启用" : change.wantedOn().toString()));
    }

    /** What was said when this last happened; empty if it never did. */
    String said(Change change, ChangeStep step) {
        return changes.latest(change.id(), step).map(ChangeEntry::text).orElse("");
    }

    private static String words(Base base) {
        return base.name() + (base.version() == null ? "（新增）" : "（在第 " + base.version() + " 版上改）");
    }
}
