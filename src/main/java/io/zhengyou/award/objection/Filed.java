package io.zhengyou.award.objection;

/**
 * An objection that was taken in.
 *
 * @param reference to be shown once: it is not kept
 */
public record Filed(Objection objection, Reference reference) {}
