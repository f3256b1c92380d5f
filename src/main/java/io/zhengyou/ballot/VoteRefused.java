package io.zhengyou.ballot;

/** Somebody may not vote, or not any more. The message is a Chinese sentence for them. */
public class VoteRefused extends RuntimeException {

    public VoteRefused(String message) {
        super(message);
    }
}
