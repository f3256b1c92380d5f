package io.zhengyou.models;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be mended in a model.
 *
 * @param element the id of the element, or {@code null} if the whole file is meant
 */
record Finding(String file, @Nullable String element, String message) {

    @Override
    public String toString() {
        return element == null ? file + ": " + message : file + ": " + element + ": " + message;
    }
}
