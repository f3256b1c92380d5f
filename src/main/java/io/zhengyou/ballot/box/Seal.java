package io.zhengyou.ballot.box;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh nonce each time: equal votes look different, and a changed one does not open. */
record Seal(byte[] key) {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    Seal {
        if (key.length != KEY) {
            throw new IllegalArgumentException("a key must have 32 bytes");
        }
    }

    static Seal fresh() {
        return new Seal(random(KEY));
    }

    static Seal of(String base64) {
        return new Seal(Base64.getDecoder().decode(base64));
    }

    String asText() {
        return Base64.getEncoder().encodeToString(key);
    }

    String close(String text) {
        byte[] nonce = random(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /** @throws IllegalStateException if it was sealed with another key or changed since */
    String open(String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        return new String(
                crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), Arrays.copyOfRange(all, NONCE, all.length)), StandardCharsets.UTF_8);
    }

    /** The beginning of a sealed text, which no other has unless it was copied. */
    static String nonce(String sealed) {
        return sealed.substring(0, NONCE / 3 * 4);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a seal does not fit its key", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
