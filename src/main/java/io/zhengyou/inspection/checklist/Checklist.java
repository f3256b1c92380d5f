package io.zhengyou.inspection.checklist;

import io.zhengyou.inspection.Mode;

/** A list of clauses for one mode. */
public record Checklist(String code, String name, Mode mode) {}
