package io.zhengyou.models;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

/** One executable process a file, named as the file, whose history has an end. */
final class HeaderRule implements Rule {

    @Override
    public Stream<Finding> check(Model model, Project project) {
        Collection<Process> processes = model.instance().getModelElementsByType(Process.class);
        return processes.size() == 1
                ? processes.stream().flatMap(process -> check(process, model))
                : Stream.of(model.finding("must contain exactly one process"));
    }

    private static Stream<Finding> check(Process process, Model model) {
        var findings = Stream.<Finding>builder();
        if (!model.name().equals(process.getId())) {
            findings.add(model.finding(process, "the process id must be " + model.name() + ", as the file name"));
        }
        if (!process.isExecutable()) {
            findings.add(model.finding(process, "the process must be executable"));
        }
        if (process.getCamundaHistoryTimeToLiveString() == null) {
            findings.add(model.finding(process, "camunda:historyTimeToLive is missing"));
        }
        return findings.build();
    }
}
