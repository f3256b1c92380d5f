package io.zhengyou.inspection.checklist;

/**
 * Something that is looked at.
 *
 * @param code never changes its meaning
 * @param good which of the five goods it belongs to
 * @param hint how it can be looked at
 */
public record Clause(String code, String good, String text, String hint) {}
