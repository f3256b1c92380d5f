package io.zhengyou.desk;

/** An action that is not done, with a Chinese sentence that says why and what to do. */
public class Refused extends RuntimeException {

    /** What kind of refusal it is; a page answers each with a status of its own. */
    public enum Because { ABSENT, NOT_ALLOWED, INVALID, OVERTAKEN }

    private final Because because;
    private final String sentence;

    private Refused(Because because, String sentence) {
        super(sentence);
        this.because = because;
        this.sentence = sentence;
    }

    /** Also for what the person may not know of. */
    public static Refused absent() {
        return new Refused(Because.ABSENT, "没有这项任务，或您不能查看。");
    }

    public static Refused notAllowed(String sentence) {
        return new Refused(Because.NOT_ALLOWED, sentence);
    }

    public static Refused invalid(String sentence) {
        return new Refused(Because.INVALID, sentence);
    }

    public static Refused overtaken() {
        return new Refused(Because.OVERTAKEN, "这项任务刚刚有了变化，本次操作没有生效。请看下面的最新情况后再决定。");
    }

    public Because because() {
        return because;
    }

    public String sentence() {
        return sentence;
    }
}
