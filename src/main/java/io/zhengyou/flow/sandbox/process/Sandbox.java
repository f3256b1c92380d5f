package io.zhengyou.flow.sandbox.process;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.StepBean;
import io.zhengyou.flow.check.Proposal;
import io.zhengyou.flow.check.VariableNames;
import io.zhengyou.flow.process.CurrentModels;
import io.zhengyou.flow.sandbox.Neighbours;
import io.zhengyou.flow.sandbox.SandboxReport;
import io.zhengyou.flow.sandbox.StepTypes;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Tries a redesign before it is used: walks every path of it to an end, in an engine that has nothing to do with the server's (ADR 145). */
@Component
public class Sandbox implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CurrentModels current;
    private final Rehearsal rehearsal;

    Sandbox(CurrentModels current, ApplicationContext context) {
        this.current = current;
        this.rehearsal = new Rehearsal(types(context), VariableNames.ofTheServer(), PATIENCE);
    }

    /**
     * Takes some seconds; of two at once one waits.
     *
     * @param files content by name, in which the checks of a redesign have found nothing
     * @throws IllegalArgumentException if a file cannot be read
     */
    public SandboxReport walk(Map<String, byte[]> files) {
        var proposal = read(files);
        Map<Element, byte[]> walked = new LinkedHashMap<>();
        proposal.models().forEach((file, model) -> process(model).ifPresent(process -> walked.put(process, files.get(file))));
        var proposed = walked.keySet().stream().collect(Collectors.toMap(process -> process.getAttribute("id"), process -> process, (one, other) -> other));
        var inUse = read(current.models());
        var neighbours = Neighbours.of(
                inUse.models().values().stream().flatMap(model -> process(model).stream()).collect(Collectors.toMap(process -> process.getAttribute("id"), process -> process)),
                read(current.forms()).formsById(), proposed, proposal.formsById());
        return apart(() -> rehearsal.walk(walked, neighbours));
    }

    @Override
    public void destroy() {
        rehearsal.close();
    }

    /** On a thread of its own: without the caller's transaction, engine command and rights. */
    private static SandboxReport apart(Callable<SandboxReport> walk) {
        var task = new FutureTask<>(walk);
        new Thread(task, "sandbox").start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the sandbox was walked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Proposal read(Map<String, byte[]> files) {
        try {
            return Proposal.read(files);
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<Element> process(ModelXml model) {
        return model.processes().values().stream().findFirst();
    }

    private static StepTypes types(ApplicationContext context) {
        return new StepTypes(Arrays.stream(context.getBeanNamesForAnnotation(StepBean.class))
                .collect(Collectors.toMap(name -> name, name -> Objects.requireNonNull(context.getType(name)))));
    }
}
