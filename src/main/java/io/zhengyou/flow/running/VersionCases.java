package io.zhengyou.flow.running;

import java.util.List;

/**
 * The running cases of a version.
 *
 * @param places where they stand; a case can stand at several steps at once
 */
public record VersionCases(Version version, long cases, List<Place> places) {}
