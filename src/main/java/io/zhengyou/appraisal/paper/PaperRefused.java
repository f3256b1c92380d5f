package io.zhengyou.appraisal.paper;

/** Something cannot be done with papers now. The message is a Chinese sentence for whoever tried. */
public class PaperRefused extends RuntimeException {

    public PaperRefused(String message) {
        super(message);
    }
}
