package io.zhengyou.inspection.checklist;

import io.zhengyou.inspection.Mode;

/**
 * A list of clauses for one mode.
 *
 * @param retired whether new plans no longer use it
 */
public record Checklist(String code, String name, Mode mode, boolean retired) {}
