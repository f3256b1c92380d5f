package io.zhengyou.rectification.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.book.Book;
import io.zhengyou.rectification.book.Extension;
import io.zhengyou.rectification.book.Extensions;
import io.zhengyou.rectification.process.RectificationVariables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever approved the plan grants more time or declines it. */
@Component
class ExtensionApprovalForm implements FormBinding {

    private final Book book;
    private final Extensions extensions;
    private final RectificationView view;

    ExtensionApprovalForm(Book book, Extensions extensions, RectificationView view) {
        this.book = book;
        this.extensions = extensions;
        this.view = view;
    }

    @Override
    public String formId() {
        return "rectification-extension-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String id = RectificationView.id(context);
        Map<String, Object> shown = view.withPlan(context);
        extensions.pending(id).ifPresent(asked -> {
            shown.put("wantedOn", asked.wantedOn().toString());
            shown.put("extensionReason", asked.reason());
        });
        shown.put("extensionsShown", "%d 次，最多 %d 次".formatted(extensions.granted(id), Extensions.MOST));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        book.lock(RectificationView.id(context));
        return refusal(context, input).map(sentence -> List.of(new FieldError("decision", sentence))).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        String id = RectificationView.id(context);
        if (grants(input)) {
            extensions.grant(id, context.userId());
        } else {
            extensions.decline(id, context.userId(), new Answers(input).text("reason"));
        }
        return Map.of(RectificationVariables.EXTENSION_GRANTED, grants(input));
    }

    /** It may have ended while the form was open, or have got a later deadline. */
    private Optional<String> refusal(FormContext context, Map<String, Object> input) {
        Optional<Extension> asked = extensions.pending(RectificationView.id(context));
        if (asked.isEmpty()) {
            return Optional.of("这项申请刚刚撤回，或者整改刚刚办结，不用再审批延期。");
        }
        LocalDate deadline = view.deadline(context);
        return grants(input) && !asked.get().wantedOn().isAfter(deadline)
                ? Optional.of("现在的期限（%s）已不早于申请的日期，不用再延。请选择“不同意”。".formatted(deadline))
                : Optional.empty();
    }

    private static boolean grants(Map<String, Object> input) {
        return new Answers(input).text("decision").equals("grant");
    }
}
