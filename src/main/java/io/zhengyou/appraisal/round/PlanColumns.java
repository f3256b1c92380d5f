package io.zhengyou.appraisal.round;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A plan as the tables have it. */
public final class PlanColumns {

    private PlanColumns() {}

    public static Plan read(ResultSet row) throws SQLException {
        return new Plan(Scope.valueOf(row.getString("scope")), RollSource.valueOf(row.getString("roll")), row.getObject("sample", Integer.class),
                row.getInt("days"), row.getInt("quorum_percent"), row.getInt("least"), row.getInt("threshold"));
    }
}
