package io.zhengyou.appraisal.paper;

import org.jspecify.annotations.Nullable;

/**
 * The papers of one unit in one voting.
 *
 * @param number   1, or 2 if it is that of the extension
 * @param printed  how many were printed, as far as the office said so
 * @param issued   to how many voters, less those who gave one back unused; in an extension that may be one of the first stack
 * @param returned how many came back; 0 before that was recorded
 * @param reason   why it was given up
 */
public record Stack(
        String id, String roundId, String unitCode, int number, StackState state, int printed, int issued, int returned,
        @Nullable String reason) {

    PaperCount count() {
        return new PaperCount(issued, returned, state == StackState.IN_BOX ? returned : 0);
    }
}
