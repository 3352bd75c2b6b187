package org.clearway.localstack.support;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The readable text of a mail: its plain part, or else the first text part. */
final class MailText {
    private MailText() {}

    static String of(Part mail) throws MessagingException {
        return find(mail, "text/plain").or(() -> findQuietly(mail)).orElse("");
    }

    private static Optional<String> findQuietly(Part mail) {
        try {
            return find(mail, "text/*");
        } catch (MessagingException e) {
            return Optional.empty(); // broken parts are shown as no text
        }
    }

    private static Optional<String> find(Part part, String type) throws MessagingException {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(String.valueOf(part.getContent()));
            }
            return part.getContent() instanceof Multipart parts ? findWithin(parts, type) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> findWithin(Multipart parts, String type) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            Optional<String> found = find(part, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
