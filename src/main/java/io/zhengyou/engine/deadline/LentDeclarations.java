package io.zhengyou.engine.deadline;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;

/**
 * The timeout listeners of a task, lent as copies. Whoever migrates an instance takes out of them what the instance has; the engine does
 * so in the declarations that all instances share, and the next one would lose its timers.
 */
final class LentDeclarations extends AbstractMap<String, Map<String, TimerDeclarationImpl>> {

    private final Map<String, Map<String, TimerDeclarationImpl>> own;

    LentDeclarations(Map<String, Map<String, TimerDeclarationImpl>> own) {
        this.own = own;
    }

    @Override
    public Set<Entry<String, Map<String, TimerDeclarationImpl>>> entrySet() {
        return own.entrySet().stream().map(entry -> Map.<String, Map<String, TimerDeclarationImpl>>entry(entry.getKey(), new HashMap<>(entry.getValue())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
