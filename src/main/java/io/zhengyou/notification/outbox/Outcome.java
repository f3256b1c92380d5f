package io.zhengyou.notification.outbox;

/** What is known after one attempt to hand a mail to the mail server. */
sealed interface Outcome {

    /** The server took it. */
    record Accepted() implements Outcome {}

    /** The server refused it, so it is certain that nothing was sent. */
    record Refused(boolean forGood, String reason) implements Outcome {}

    /** No answer to the attempt: sent or not, nobody here can know. */
    record Unknown(String reason) implements Outcome {}
}
