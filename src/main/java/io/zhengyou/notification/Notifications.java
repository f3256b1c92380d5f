package io.zhengyou.notification;

import java.util.Collection;

/**
 * Messages to people, by mail where a mail server is set, and always on the person's own page. To send is to write to the
 * outbox: it happens with the caller's transaction or not at all, and does not wait for any mail server.
 */
public interface Notifications {

    /** @throws org.springframework.transaction.IllegalTransactionStateException without a transaction */
    void send(Message message);

    /**
     * Sends what nobody but its reader may keep: by mail, and its text is forgotten once it was sent.
     *
     * @return false if no mail server is set; then nothing is written
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    boolean mailOnly(Message message);

    /**
     * Tells several people the same, each in a message of their own, nobody twice.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    void send(Collection<String> recipientIds, String subject, String text);
}
