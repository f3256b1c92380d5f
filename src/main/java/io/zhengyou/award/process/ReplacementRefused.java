package io.zhengyou.award.process;

/** An expert cannot be replaced now; nothing was changed. The message is a Chinese sentence for the officer. */
public class ReplacementRefused extends RuntimeException {

    ReplacementRefused(String message) {
        super(message);
    }
}
