package io.zhengyou.models.blocks;

import java.util.List;
import java.util.stream.Stream;

/** A timer for every moment that a step bean can tell. A template cannot hold the time itself: it says which to fill in (ADR 141). */
final class TimeBlocks {

    private static final List<String> EVENTS = List.of("bpmn:IntermediateCatchEvent", "bpmn:BoundaryEvent");

    private final Calls calls;
    private final Words words;

    TimeBlocks(Calls calls, Words words) {
        this.calls = calls;
        this.words = words;
    }

    Stream<Template> all() {
        return calls.times().map(this::block);
    }

    private Template block(Call call) {
        var category = new Template.Category("time", "定时");
        String description = "定时器的类型选 Date，值填 %s。需要 %s。得到：%s。".formatted(call.expression(), call.needs(words), call.name().gives());
        return new Template(call.name().value(), "time." + call.id(), description, category, "", List.of(Property.label(call.name().value()))).on(EVENTS);
    }
}
