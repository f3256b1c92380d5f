package io.zhengyou.engine;

import java.util.Map;
import java.util.TreeMap;

/**
 * A model that came with this version of the server and was not put to use.
 *
 * @param model the id of its process or decision table
 * @param name  what people call it
 * @param files the model and its forms, content by name
 */
public record WithheldModel(String model, String name, Map<String, byte[]> files) {

    /** One fingerprint for all its files. */
    public String sha256() {
        var lines = new StringBuilder();
        new TreeMap<>(files).forEach((name, content) -> lines.append(Sha256.of(content)).append(' ').append(name).append('\n'));
        return Sha256.of(lines.toString());
    }
}
