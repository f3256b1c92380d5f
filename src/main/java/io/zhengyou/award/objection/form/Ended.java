package io.zhengyou.award.objection.form;

import io.zhengyou.engine.FieldError;

/** The objection ended while somebody was filling in a form about it. */
final class Ended {

    private Ended() {}

    static FieldError error() {
        return new FieldError("decision", "该异议已撤回或已终结，不必再办理。请刷新任务列表。");
    }
}
