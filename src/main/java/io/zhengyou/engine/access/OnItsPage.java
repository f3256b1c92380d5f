package io.zhengyou.engine.access;

/** Says where somebody gives a task to somebody else: on its page, with a reason and on record. */
final class OnItsPage {

    private OnItsPage() {}

    static String sentence(String taskId) {
        return "更改办理人请到任务的“流转”页面（/desk/tasks/" + taskId + "）转办：写明理由，并留下记录。";
    }
}
