package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.model.Xml;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One executable process a file, named as the file, whose history has an end. */
final class HeaderCheck implements Check {

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        return proposal.models().entrySet().stream().filter(model -> model.getKey().endsWith(".bpmn")).flatMap(model -> {
            var processes = model.getValue().elements().filter(element -> element.getLocalName().equals("process")).toList();
            return processes.size() == 1
                    ? complaints(processes.get(0), Proposal.baseName(model.getKey()))
                            .map(complaint -> new ModelFinding(model.getKey(), processes.get(0).getAttribute("id"), complaint))
                    : Stream.of(new ModelFinding(model.getKey(), "", "每个文件只能有一个流程，这里有 " + processes.size() + " 个。"));
        });
    }

    private static Stream<String> complaints(Element process, String name) {
        return Stream.of(
                        complain(!process.getAttribute("id").equals(name), "流程编号须与文件名一致：" + name + "。"),
                        complain(!process.getAttribute("isExecutable").equals("true"), "流程须设为可执行（Executable）。"),
                        complain(Xml.camunda(process, "historyTimeToLive").isEmpty(), "缺少历史记录保存期（History time to live）。"))
                .flatMap(complaints -> complaints);
    }
}
