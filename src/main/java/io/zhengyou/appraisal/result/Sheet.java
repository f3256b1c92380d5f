package io.zhengyou.appraisal.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.zhengyou.ballot.SheetBallot;
import java.util.Map;

/**
 * One handed-in sheet, as it is sealed. The keys are short: all sheets are kept at the length of the longest.
 *
 * @param code     by which its appraiser finds it again; empty if it came on paper
 * @param answers  by the number of the subject, a digit a question: the place of the step, from 0
 * @param comments by the number of the subject
 */
public record Sheet(
        @JsonProperty("c") String code, @JsonProperty("a") Map<Integer, String> answers, @JsonProperty("t") Map<Integer, String> comments) {

    /** How long the comments of one sheet may be together, in bytes of the sealed text. */
    public static final int LONGEST_COMMENTS = 1_500;

    private static final int FRAME = 60;
    private static final int BESIDE_AN_ANSWER = 12;
    private static final int BESIDE_A_COMMENT = 10;

    /**
     * @param subjects  how many one appraiser is asked about
     * @param questions how many are asked about each
     * @return the most bytes that a sheet can have
     */
    public static int length(int subjects, int questions) {
        return FRAME + subjects * (questions + BESIDE_AN_ANSWER + BESIDE_A_COMMENT) + LONGEST_COMMENTS;
    }

    /** About how many subjects one appraiser can be asked, so that the sheet fits into the box. */
    public static int mostSubjects(int questions) {
        return (SheetBallot.LONGEST - length(0, questions)) / (length(1, questions) - length(0, questions));
    }

    /** What came on paper has no code: whoever hands out a paper with one could tell whose it is. */
    boolean isFromPaper() {
        return code.isEmpty();
    }

    /** Its text says nothing: libraries write what they read into the log, if told to. */
    @Override
    public String toString() {
        return "a sheet";
    }
}
