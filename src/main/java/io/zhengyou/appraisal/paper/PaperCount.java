package io.zhengyou.appraisal.paper;

/**
 * Papers in numbers: of a unit, or of a whole round.
 *
 * @param issued   to how many voters
 * @param returned how many came back
 * @param inBox    how many are in the box
 */
public record PaperCount(int issued, int returned, int inBox) {

    public static final PaperCount NONE = new PaperCount(0, 0, 0);

    public PaperCount plus(PaperCount other) {
        return new PaperCount(issued + other.issued, returned + other.returned, inBox + other.inBox);
    }
}
