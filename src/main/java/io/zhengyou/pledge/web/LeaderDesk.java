package io.zhengyou.pledge.web;

import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Overview;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.commentary.CommentaryState;
import io.zhengyou.pledge.commentary.Leaders;
import io.zhengyou.pledge.process.PledgeProcess;
import io.zhengyou.pledge.process.PledgeTask;
import io.zhengyou.pledge.process.PledgeTasks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a leader sees of the pledges of their contact points, and begins by themselves. */
@Component
class LeaderDesk {

    private final Overview overview;
    private final Pledges pledges;
    private final Entries entries;
    private final Commentaries commentaries;
    private final Leaders leaders;
    private final PledgeProcess process;
    private final PledgeTasks tasks;

    LeaderDesk(Overview overview, Pledges pledges, Entries entries, Commentaries commentaries, Leaders leaders, PledgeProcess process, PledgeTasks tasks) {
        this.overview = overview;
        this.pledges = pledges;
        this.entries = entries;
        this.commentaries = commentaries;
        this.leaders = leaders;
        this.process = process;
        this.tasks = tasks;
    }

    /** The running pledges, those with the most news first. */
    List<LeaderLine> lines(String leader, int page) {
        return overview.followed(leader, leaders.unitsOf(leader), page).stream()
                .map(row -> new LeaderLine(row, news(row), openTask(row.id(), leader).orElse(""))).toList();
    }

    /**
     * Gives the leader a commentary to write, unless one waits for them already.
     *
     * @return empty if there is no such running pledge for this leader
     */
    @Transactional
    Optional<String> comment(String leader, String pledgeId) {
        return pledges.find(pledgeId).map(known -> pledges.lock(known.id())).filter(pledge -> isFor(leader, pledge)).map(pledge -> {
            if (waiting(pledgeId, leader).isEmpty()) {
                process.startCommentary(pledgeId, commentaries.open(pledgeId, leader, false), leader);
            }
            return openTask(pledgeId, leader).orElse("");
        });
    }

    private boolean isFor(String leader, Pledge pledge) {
        return pledge.state().isRunning() && leaders.unitsOf(leader).contains(pledge.pledger().unitCode());
    }

    private Optional<String> openTask(String pledgeId, String leader) {
        return waiting(pledgeId, leader).flatMap(commentary -> tasks.ofCommentary(commentary.id()))
                .filter(task -> leader.equals(task.assignee())).map(PledgeTask::id);
    }

    private Optional<Commentary> waiting(String pledgeId, String leader) {
        return commentaries.of(pledgeId).stream()
                .filter(one -> one.state() == CommentaryState.ASKED && one.leader().equals(leader)).findFirst();
    }

    private List<String> news(Overview.Row row) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        entries.of(row.id()).stream().filter(entry -> entry.number() > row.seen()).map(Entry::step)
                .filter(LeaderNews::isNews).forEach(step -> counts.merge(step.label(), 1, Integer::sum));
        return counts.entrySet().stream().map(count -> count.getValue() > 1 ? count.getKey() + " " + count.getValue() + " 次" : count.getKey()).toList();
    }
}
