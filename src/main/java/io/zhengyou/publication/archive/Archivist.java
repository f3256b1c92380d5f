package io.zhengyou.publication.archive;

import io.zhengyou.award.CallPublished;
import io.zhengyou.award.NoticePublished;
import io.zhengyou.award.ResultsPublished;
import io.zhengyou.award.RoundTerminated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts into the archive what the award module makes public, in the publisher's transaction: both happen or neither. */
@Component
@Transactional
class Archivist {

    private static final Logger log = LoggerFactory.getLogger(Archivist.class);

    private final Edition edition;
    private final PublishedCalls calls;
    private final PublishedNotices notices;
    private final PublishedResults results;
    private final PublishedTerminations terminations;

    Archivist(
            Edition edition,
            PublishedCalls calls,
            PublishedNotices notices,
            PublishedResults results,
            PublishedTerminations terminations) {
        this.edition = edition;
        this.calls = calls;
        this.notices = notices;
        this.results = results;
        this.terminations = terminations;
    }

    @EventListener
    void publish(CallPublished event) {
        once(edition.stages(event.roundId()).call(), event.roundId(), event, () -> calls.add(event));
    }

    @EventListener
    void publish(NoticePublished event) {
        once(edition.stages(event.roundId()).notice(), event.roundId(), event, () -> notices.add(event));
    }

    @EventListener
    void publish(ResultsPublished event) {
        once(edition.stages(event.roundId()).results(), event.roundId(), event, () -> results.add(event));
    }

    @EventListener
    void publish(RoundTerminated event) {
        once(terminations.has(event.roundId()), event.roundId(), event, () -> terminations.add(event));
    }

    private static void once(boolean published, String roundId, Object event, Runnable add) {
        if (published) {
            log.warn("Round {} was published before, what was published stays: ignored {}", roundId, event.getClass().getSimpleName());
            return;
        }
        add.run();
    }
}
