package io.zhengyou.award.objection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The number under which an objector follows an objection: 80 random bits, written so that it can be copied by hand. Only
 * its hash is kept; a number of so many bits needs no salt.
 */
public record Reference(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Reference next() {
        String letters = RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
        return new Reference(letters.replaceAll("(.{4})(?!$)", "$1-"));
    }

    /** As somebody typed it: case, blanks and dashes do not matter, and look-alike letters are read as the digits they look like. */
    public String hash() {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
