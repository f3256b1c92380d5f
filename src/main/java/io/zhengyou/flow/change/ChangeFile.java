package io.zhengyou.flow.change;

import io.zhengyou.engine.Sha256;

/**
 * A file of a change.
 *
 * @param name without folders
 * @param sent whether the owner sent it; the others are in use and have to be deployed with it
 */
public record ChangeFile(String name, boolean sent, byte[] content) {

    public String sha256() {
        return Sha256.of(content);
    }
}
