package io.zhengyou.flow.change.process;

import io.zhengyou.flow.change.Base;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The files that were in use where a change puts its own: they stay in the engine for ever. */
@Component
public class Replaced {

    private final InUse inUse;

    Replaced(InUse inUse) {
        this.inUse = inUse;
    }

    /** Models and the forms that they show, content by name; nothing for what is new. */
    public Map<String, byte[]> files(List<Base> bases) {
        Map<String, byte[]> before = new TreeMap<>();
        bases.stream().filter(base -> base.definitionId() != null).map(inUse::replaced).forEach(definition -> add(definition, before));
        return before;
    }

    private void add(Definition definition, Map<String, byte[]> before) {
        var model = inUse.model(definition);
        before.put(definition.file(), model);
        inUse.forms(definition).forEach((form, content) -> {
            if (Wholes.formsOf(model).contains(Wholes.baseName(form))) {
                before.put(form, content);
            }
        });
    }
}
