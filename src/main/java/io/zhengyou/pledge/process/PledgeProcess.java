package io.zhengyou.pledge.process;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Reviewers;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the pledges tell and ask their running processes. */
@Component
public class PledgeProcess {

    private static final String COMMENTARY_WANTED = "pledge-commentary-wanted";
    private static final String AMENDED = "pledge-amended";
    private static final String WITHDRAWN = "pledge-withdrawn";
    private static final String ENDED = "pledge-ended";
    private static final String NOBODY = "nobody";

    private final RuntimeService runtime;
    private final Pledges pledges;
    private final Reviewers reviewers;
    private final ServerAuthority server;

    PledgeProcess(RuntimeService runtime, Pledges pledges, Reviewers reviewers, ServerAuthority server) {
        this.runtime = runtime;
        this.pledges = pledges;
        this.reviewers = reviewers;
        this.server = server;
    }

    /** What every process of this pledge goes on with. */
    public Map<String, Object> variables(Pledge pledge) {
        boolean unit = pledge.pledger().kind() == PledgerKind.UNIT;
        return Map.of(
                PledgeVariables.PLEDGE, pledge.id(),
                PledgeVariables.PLEDGER, pledge.filedBy(),
                PledgeVariables.UNIT, pledge.pledger().unitCode(),
                PledgeVariables.REVIEWERS, reviewers.of(pledge),
                PledgeVariables.COLLEAGUES, unit ? Role.LIAISON.groupIn(pledge.pledger().unitCode()) : NOBODY,
                PledgeVariables.SUBJECT, pledge.subject());
    }

    /** Gives the pledger a draft that somebody else began. */
    public void startDraft(Pledge pledge) {
        server.run(() -> runtime.startProcessInstanceByKey("pledge", pledge.id(), variables(pledge)));
    }

    /** Gives the leader a commentary to write, as a process of its own. */
    public void startCommentary(String pledgeId, String commentaryId, String leader) {
        Map<String, Object> variables = new HashMap<>(variables(pledges.get(pledgeId)));
        variables.put(PledgeVariables.COMMENTARY, commentaryId);
        variables.put(PledgeVariables.LEADER, leader);
        server.run(() -> runtime.startProcessInstanceByMessage(COMMENTARY_WANTED, commentaryId, variables));
    }

    void amended(String pledgeId) {
        tell(AMENDED, pledgeId);
    }

    void withdrawn(String pledgeId) {
        tell(WITHDRAWN, pledgeId);
    }

    /** Takes back what leaders have not written yet. */
    void ended(String pledgeId) {
        runtime.createMessageCorrelation(ENDED).processInstanceVariableEquals(PledgeVariables.PLEDGE, pledgeId).correlateAll();
    }

    private void tell(String message, String pledgeId) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(pledgeId).correlateAll();
    }
}
