package io.zhengyou.rectification.form;

import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import io.zhengyou.rectification.book.Outsiders;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody says of their own unit that it has mended something. */
@Component
class OwnUnit {

    private final Outsiders outsiders;
    private final RectificationView view;

    OwnUnit(Outsiders outsiders, RectificationView view) {
        this.outsiders = outsiders;
        this.view = view;
    }

    List<FieldError> refusal(FormContext context) {
        return outsiders.include(context.userId(), view.rectification(context).order().unitCode())
                ? List.of()
                : List.of(new FieldError("decision", "您属于被整改的单位，不能核查本单位的整改。请转给其他同事办理。"));
    }
}
