package org.clearway.localstack.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The last mails, in memory and each in a file, so that they are there after a restart. */
@Component
class Mails {
    private static final int KEPT = 5_000;
    private static final String ENDING = ".json";

    private final TreeMap<Long, StoredMail> mails = new TreeMap<>();
    private final JsonMapper json = JsonMapper.shared();
    private final Path folder;

    Mails(SupportSettings settings) throws IOException {
        this.folder = Files.createDirectories(settings.mailFolder());
        load();
    }

    synchronized StoredMail add(Instant receivedAt, String from, String to, String subject, String text) {
        long id = mails.isEmpty() ? 1 : mails.lastKey() + 1;
        StoredMail mail = new StoredMail(id, receivedAt, from, to, subject, text);
        try {
            Path fresh = folder.resolve(id + ".new");
            Files.writeString(fresh, json.writeValueAsString(mail));
            Files.move(fresh, file(id), StandardCopyOption.ATOMIC_MOVE);
            mails.put(id, mail);
            forgetOldest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mail;
    }

    /** Newest first. */
    synchronized List<StoredMail> find(Optional<String> to, Optional<Instant> since) {
        return mails.descendingMap().values().stream()
                .filter(mail -> to.map(mail.to()::equalsIgnoreCase).orElse(true))
                .filter(mail ->
                        since.map(from -> !mail.receivedAt().isBefore(from)).orElse(true))
                .toList();
    }

    synchronized Optional<StoredMail> find(long id) {
        return Optional.ofNullable(mails.get(id));
    }

    private void load() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = new ArrayList<>(
                    found.filter(file -> file.toString().endsWith(ENDING)).toList());
        }
        for (Path file : files) {
            StoredMail mail = json.readValue(Files.readString(file), StoredMail.class);
            mails.put(mail.id(), mail);
        }
        forgetOldest();
    }

    private void forgetOldest() throws IOException {
        while (mails.size() > KEPT) {
            Files.deleteIfExists(file(mails.pollFirstEntry().getKey()));
        }
    }

    private Path file(long id) {
        return folder.resolve(id + ENDING);
    }
}
