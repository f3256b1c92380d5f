package io.zhengyou.dossier.process;

import io.zhengyou.ballot.BallotComplete;
import io.zhengyou.engine.ServerAuthority;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the annual assessment tells its running processes. */
@Component
class AnnualProcess {

    private static final String TERMINATED = "annual-assessment-terminated";

    private static final String BALLOT_COMPLETE = "annual-ballot-complete";

    private final RuntimeService runtime;
    private final ServerAuthority server;

    AnnualProcess(RuntimeService runtime, ServerAuthority server) {
        this.runtime = runtime;
        this.server = server;
    }

    /** A ballot of another module has no process that waits for this message. */
    @EventListener
    void on(BallotComplete ballot) {
        server.run(() -> runtime.createMessageCorrelation(BALLOT_COMPLETE).processInstanceBusinessKey(ballot.businessKey()).correlateAll());
    }

    void terminationApproved(String yearId) {
        runtime.createMessageCorrelation(TERMINATED).processInstanceBusinessKey(yearId).correlateAll();
    }
}
