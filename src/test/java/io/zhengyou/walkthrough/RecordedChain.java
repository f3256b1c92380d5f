package io.zhengyou.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The chain of decisions in a dossier, computed anew from docs/round-record.md alone, as anybody outside the server would. */
final class RecordedChain {

    private RecordedChain() {}

    /** @return empty if every link holds */
    static String firstFault(JsonNode record) {
        String previous = "";
        for (JsonNode link : record.path("links")) {
            String text = String.join("\n", previous, link.path("number").asText(), link.path("kind").asText(), link.path("key").asText(),
                    link.path("at").asText(), link.path("content").asText());
            previous = link.path("hash").asText();
            if (!sha256(text).equals(previous)) {
                return "link " + link.path("number").asText();
            }
        }
        return previous.isEmpty() || !previous.equals(record.path("head").asText()) ? "the end" : "";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
