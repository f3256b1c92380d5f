package io.zhengyou.flow.running.process;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;

/** What the engine says of a step or a case that it does not move, in Chinese. */
final class EngineWords {

    private static final String SOON = "（这种情况多半很快过去，请稍后再试）";

    /** The end of a sentence that begins with the step, by the beginning of the engine's. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Activities have incompatible types", "在新版本中类型不同"),
            Map.entry("Events are not of the same type", "在新版本中等待的是另一类事件"),
            Map.entry("The closest mapped ancestor", "在新版本中移到了别的子流程里"),
            Map.entry("Target activity '", "在新版本中改成了多人分别办理，已经在办的不能改"),
            Map.entry("Cannot remove the inner activity of a multi-instance body", "在新版本中不再由多人分别办理，已经在办的不能改"),
            Map.entry("Must map the inner activity of a multi-instance body", "由多人分别办理，新版本的设置不同"),
            Map.entry("The source activity's event scope", "所依附的活动在新版本中不同"),
            Map.entry("Only one gateway can be mapped", "与别的网关合成了一个"),
            Map.entry("The target gateway must have at least", "在新版本中少了进来的连线，已经到的会丢失"),
            Map.entry("The gateway's flow scope", "在新版本中移到了别的子流程里"),
            Map.entry("There are multiple mappings for source", "对应了不止一个活动"),
            Map.entry("Conditional event has to", "等待的条件须按新版本重新判断"),
            Map.entry("There is no migration instruction for this instance's activity", "在新版本中没有"),
            Map.entry("The type of the source activity is not supported", "是引擎在进行中不能转换的一类"),
            Map.entry("The variable '", "有只属于这一步的数据，新版本中放不下"),
            Map.entry("Target activity is not async", "正等着后台执行，新版本中不经后台" + SOON),
            Map.entry("Transition instance is assigned", "刚办完正要往下走，新版本中的去路不同" + SOON),
            Map.entry("A transition instance that instantiates", "刚刚发起" + SOON),
            Map.entry("Process instance contains not migrated", "还有后台作业或等待，在新版本中没有位置" + SOON));

    private EngineWords() {}

    static String ofStep(String failure) {
        return WORDS.entrySet().stream().filter(words -> failure.startsWith(words.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse("引擎不能转换：" + failure);
    }

    static Stream<String> ofCase(MigratingProcessInstanceValidationReport report, UnaryOperator<String> name) {
        return Stream.of(
                        report.getActivityInstanceReports().stream().flatMap(step -> sentences(name.apply(step.getSourceScopeId()), step.getFailures().stream())),
                        report.getTransitionInstanceReports().stream().flatMap(step -> sentences(name.apply(step.getSourceScopeId()), step.getFailures().stream())),
                        report.getFailures().stream().map(failure -> "这件事" + ofStep(failure)))
                .flatMap(sentences -> sentences).distinct();
    }

    private static Stream<String> sentences(String name, Stream<String> failures) {
        return failures.map(failure -> "活动「" + name + "」" + ofStep(failure));
    }
}
