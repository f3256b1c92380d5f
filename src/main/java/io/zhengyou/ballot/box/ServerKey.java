package io.zhengyou.ballot.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key under which the keys of the boxes are kept. It is outside the database, so that a copy of that opens no box. */
@Component
class ServerKey {

    private final String given;
    private final Path file;

    /** @param given 32 bytes in base64; empty to keep a generated one in the file */
    ServerKey(@Value("${zhengyou.ballot.key:}") String given, @Value("${zhengyou.ballot.key-file}") Path file) {
        this.given = given;
        this.file = file;
    }

    /** The seal of a box that was not opened. */
    Seal sealOf(StoredBallot ballot) {
        return Seal.of(seal().open(Objects.requireNonNull(ballot.boxKey())));
    }

    synchronized Seal seal() {
        if (!given.isEmpty()) {
            return Seal.of(given);
        }
        try {
            if (!Files.exists(file)) {
                create();
            }
            return Seal.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the ballots cannot be kept in " + file, e);
        }
    }

    private void create() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, Seal.fresh().asText(), StandardOpenOption.TRUNCATE_EXISTING);
    }
}
