package io.zhengyou.evidence;

/** A file was not taken; the message is a Chinese sentence that says why and what to do. */
public class EvidenceRefused extends RuntimeException {

    private final String sentence;

    public EvidenceRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
