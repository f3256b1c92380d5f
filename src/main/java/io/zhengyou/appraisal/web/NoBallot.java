package io.zhengyou.appraisal.web;

/** Whoever asks has no open ballot here. */
class NoBallot extends RuntimeException {

    /** @param message what they are told */
    NoBallot(String message) {
        super(message);
    }
}
