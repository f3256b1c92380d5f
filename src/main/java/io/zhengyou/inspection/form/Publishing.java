package io.zhengyou.inspection.form;

import io.zhengyou.inspection.PracticePublished;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Practices;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes exemplary practices public. */
@Component
class Publishing {

    private final Practices practices;
    private final ApplicationEventPublisher events;

    Publishing(Practices practices, ApplicationEventPublisher events) {
        this.practices = practices;
        this.events = events;
    }

    /** @param ids of practices of this inspection */
    void publish(Inspection inspection, List<String> ids) {
        practices.of(inspection.id()).stream().filter(practice -> ids.contains(practice.id())).forEach(practice -> {
            practices.publish(practice.id());
            events.publishEvent(new PracticePublished(
                    practice.id(), inspection.unitCode(), inspection.unitName(), practice.title(), practice.text(), practice.tags()));
        });
    }
}
