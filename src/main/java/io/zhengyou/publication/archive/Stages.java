package io.zhengyou.publication.archive;

/** Which stages of a round are public. */
public record Stages(boolean call, boolean notice, boolean results) {

    /** Whether there is a way from one to another. */
    public boolean several() {
        return call ? notice || results : notice && results;
    }
}
