package io.zhengyou.notification.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** One message as a mail: plain UTF-8 text, its Message-ID the id of the outbox row, so that a copy can be recognised. */
class Mail extends MimeMessage {

    private final String messageId;

    Mail(Session session, Due due, InternetAddress from, String to, Date date) throws MessagingException {
        super(session);
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        messageId = "<" + due.id() + "@" + domain + ">";
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(to, true));
        setSubject(due.subject(), StandardCharsets.UTF_8.name());
        setText(due.text(), StandardCharsets.UTF_8.name());
        setSentDate(date);
        // Keeps out-of-office robots from answering.
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
