package io.zhengyou.flow.timing;

import java.util.List;

/** The times of a version of a process, its steps from left to right. */
public record VersionTimes(int version, String xml, List<StepTime> steps) {}
