package io.zhengyou.rectification;

import java.time.Instant;

/** The look back (回头看) some months after the close-out: whether it held. */
public record Lookback(Instant dueAt, Finding finding) {

    /** What was found. */
    public enum Finding {
        AWAITED("待回头看"),
        HELD("整改保持"),
        /** The problem came back: another rectification is linked to this one. */
        REBOUND("问题反弹"),
        NOT_CHECKED("无法核查");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
