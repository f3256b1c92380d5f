package io.zhengyou.inspection.team;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All proposals to change teams. */
@Component
public class TeamChanges {

    private enum Outcome { ASKED, MADE, DECLINED }

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the id of the new proposal */
    public String ask(Member leaving, @Nullable String joining, String reason, String person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO inspection_team_change (id, programme_id, team, leaving, joining, reason, outcome, asked_by, asked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, leaving.programmeId(), leaving.team(), leaving.person(), joining, reason, Outcome.ASKED.name(), person,
                        OffsetDateTime.now(clock)))
                .update();
        return id;
    }

    /** @throws IllegalArgumentException if there is none */
    public TeamChange get(String id) {
        return jdbc.sql("SELECT id, programme_id, team, leaving, joining, reason FROM inspection_team_change WHERE id = ?").param(id)
                .query(TeamChange.class).optional().orElseThrow(() -> new IllegalArgumentException("there is no change of a team " + id));
    }

    /** Whether somebody has still to decide whether this person leaves. */
    public boolean isAsked(Member leaving) {
        return jdbc.sql("SELECT COUNT(*) FROM inspection_team_change WHERE programme_id = ? AND team = ? AND leaving = ? AND outcome = ?")
                .params(leaving.programmeId(), leaving.team(), leaving.person(), Outcome.ASKED.name()).query(Integer.class).single() > 0;
    }

    void settle(String id, boolean made) {
        jdbc.sql("UPDATE inspection_team_change SET outcome = ? WHERE id = ?").params((made ? Outcome.MADE : Outcome.DECLINED).name(), id).update();
    }
}
