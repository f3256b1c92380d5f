package io.zhengyou.flow.running;

import org.jspecify.annotations.Nullable;

/**
 * What became of a case in a move.
 *
 * @param subject what it is about; {@code null} if that is not known any more
 * @param places  the names of the steps at which it stood
 * @param note    why it stayed, or what is different for it now
 */
public record MovedCase(String instance, @Nullable String subject, String places, State state, String note) {

    /** How far the move of a case is. */
    public enum State {
        WAITING("等待转入"), MOVED("已转入"), FAILED("转入失败"), STAYED("留在原版本");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
