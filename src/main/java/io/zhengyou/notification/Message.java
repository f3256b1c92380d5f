package io.zhengyou.notification;

/**
 * Plain text to one person. Control characters in the subject become blanks (it is a mail header) and those in the text
 * are dropped, line breaks and tabs excepted. A subject is cut after 200 characters rather than refused: no message is
 * worth the failure of the business it tells about.
 *
 * @param recipientId the login name of the person
 * @param subject     one line
 * @param text        of any length; shown and sent as it is, never as markup
 */
public record Message(String recipientId, String subject, String text) {

    private static final int SUBJECT = 200;

    /** @throws IllegalArgumentException if there is no recipient or no subject */
    public Message {
        subject = cut(subject.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip());
        text = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
        if (recipientId.isBlank() || subject.isEmpty()) {
            throw new IllegalArgumentException("a message needs a recipient and a subject");
        }
    }

    private static String cut(String subject) {
        return subject.codePointCount(0, subject.length()) <= SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }
}
