package io.zhengyou.pledge.commentary;

/** Where a commentary stands. */
public enum CommentaryState {
    ASKED("等待领导点评"),
    PUBLISHED("等待回应"),
    ANSWERED("已回应"),
    UNANSWERED("未回应"),
    /** The leader began it and let it be, or its pledge ended. */
    DROPPED("未点评");

    private final String label;

    CommentaryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
