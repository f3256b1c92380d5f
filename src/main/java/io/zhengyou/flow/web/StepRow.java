package io.zhengyou.flow.web;

import io.zhengyou.flow.timing.StepTime;
import io.zhengyou.flow.timing.VersionTimes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step in several versions.
 *
 * @param name  as the newest version that has it calls it
 * @param steps one a version, null where it has no such step
 */
record StepRow(String name, List<@Nullable StepTime> steps) {

    static List<StepRow> of(List<VersionTimes> versions) {
        Map<String, String> names = new LinkedHashMap<>();
        versions.forEach(version -> version.steps().forEach(step -> names.putIfAbsent(step.id(), step.name())));
        return names.entrySet().stream().map(step -> new StepRow(step.getValue(), versions.stream().<@Nullable StepTime>map(version -> find(version, step.getKey())).toList())).toList();
    }

    private static @Nullable StepTime find(VersionTimes version, String id) {
        return version.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElse(null);
    }
}
