package io.zhengyou.inspection.programme;

import io.zhengyou.directory.Unit;
import java.util.List;

/**
 * Units that a rule found.
 *
 * @param how in words, as the plan keeps it
 */
public record Chosen(List<Unit> units, String how) {}
