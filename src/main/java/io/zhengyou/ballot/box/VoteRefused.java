package io.zhengyou.ballot.box;

/** Somebody may not vote, or not any more. The message is a Chinese sentence for them. */
public class VoteRefused extends RuntimeException {

    VoteRefused(String message) {
        super(message);
    }
}
