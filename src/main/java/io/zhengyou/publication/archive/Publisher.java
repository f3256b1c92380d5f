package io.zhengyou.publication.archive;

import io.zhengyou.award.CallPublished;
import io.zhengyou.award.NomineeRemarked;
import io.zhengyou.award.NoticePublished;
import io.zhengyou.award.ResultsPublished;
import io.zhengyou.award.RoundTerminated;
import io.zhengyou.award.RulesPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts into the archive what the award module makes public, in the publisher's transaction: both happen or neither. */
@Component
@Transactional
class Publisher {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private final Edition edition;
    private final Calls calls;
    private final PublishedRules rules;
    private final Notices notices;
    private final Conferrals conferrals;
    private final Terminations terminations;
    private final Remarks remarks;

    Publisher(
            Edition edition, Calls calls, PublishedRules rules, Notices notices, Conferrals conferrals, Terminations terminations, Remarks remarks) {
        this.edition = edition;
        this.calls = calls;
        this.rules = rules;
        this.notices = notices;
        this.conferrals = conferrals;
        this.terminations = terminations;
        this.remarks = remarks;
    }

    @EventListener
    void publish(CallPublished event) {
        once(edition.stages(event.roundId()).call(), event.roundId(), event, () -> calls.add(event));
    }

    @EventListener
    void publish(RulesPublished event) {
        once(rules.find(event.roundId()).isPresent(), event.roundId(), event, () -> rules.add(event));
    }

    @EventListener
    void publish(NoticePublished event) {
        once(edition.stages(event.roundId()).notice(), event.roundId(), event, () -> notices.add(event));
    }

    @EventListener
    void publish(ResultsPublished event) {
        once(edition.stages(event.roundId()).results(), event.roundId(), event, () -> conferrals.add(event));
    }

    @EventListener
    void publish(RoundTerminated event) {
        once(terminations.has(event.roundId()), event.roundId(), event, () -> terminations.add(event));
    }

    /** Of what is said of a nominee only the latest holds, and all of it is kept. */
    @EventListener
    void publish(NomineeRemarked event) {
        remarks.add(event);
    }

    private static void once(boolean published, String roundId, Object event, Runnable add) {
        if (published) {
            log.warn("Round {} was published before, what was published stays: ignored {}", roundId, event.getClass().getSimpleName());
            return;
        }
        add.run();
    }
}
