package io.zhengyou.notification.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * An open connection to the mail server. Spring's own sender reports a failure to connect, to send and to hang up alike;
 * here they must be told apart, because only the first and a refusal by the server prove that nothing was sent.
 */
class Post implements AutoCloseable {

    private final Transport transport;

    private Post(Transport transport) {
        this.transport = transport;
    }

    static Post open(JavaMailSenderImpl server) throws MessagingException {
        Session session = server.getSession();
        Transport transport = server.getProtocol() == null ? session.getTransport() : session.getTransport(server.getProtocol());
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return new Post(transport);
    }

    boolean isOpen() {
        return transport.isConnected();
    }

    Outcome deliver(Mail mail) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Outcome.Accepted();
        } catch (MessagingException failure) {
            return outcomeOf(failure);
        }
    }

    private static Outcome outcomeOf(MessagingException failure) {
        int reply = reply(failure);
        String reason = String.valueOf(failure.getMessage());
        return reply >= 400
                ? new Outcome.Refused(reply >= 500, "邮件服务器拒收：" + reason)
                : new Outcome.Unknown("邮件服务器没有答复，是否送达不明：" + reason);
    }

    private static int reply(Exception failure) {
        int reply = -1;
        for (Exception cause = failure; cause instanceof MessagingException link; cause = link.getNextException()) {
            reply = Math.max(reply, code(cause));
        }
        return reply;
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPAddressFailedException address ? address.getReturnCode() : -1;
    }

    /** A server that hangs up badly has still taken what it took. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException ignored) {
            // See above.
        }
    }
}
