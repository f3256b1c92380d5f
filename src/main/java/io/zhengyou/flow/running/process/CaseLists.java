package io.zhengyou.flow.running.process;

import io.zhengyou.flow.running.CaseLine;
import io.zhengyou.flow.running.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single running cases, a page at a time. */
@Component
public class CaseLists {

    public static final int PAGE = 50;

    private static final String SUBJECT = " LEFT JOIN ACT_RU_VARIABLE s ON s.EXECUTION_ID_ = i.ID_ AND s.NAME_ = 'subject'";

    private final JdbcClient jdbc;
    private final RunningCases cases;

    CaseLists(JdbcClient jdbc, RunningCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * Cases that stand at a step, the longest waiting first.
     *
     * @param page from 0; a page has {@value #PAGE}, and one more if there is another page
     * @throws IllegalArgumentException if single cases of the process must not show
     */
    public List<CaseLine> at(Version version, String activity, int page) {
        if (cases.isSecret(version.processId())) {
            throw new IllegalArgumentException("cases of a secret process are not listed");
        }
        return jdbc.sql("SELECT i.ID_, i.BUSINESS_KEY_, s.TEXT_, coalesce(min(a.START_TIME_), min(h.START_TIME_)) AS since FROM ACT_RU_EXECUTION e"
                        + " JOIN ACT_RU_EXECUTION i ON i.ID_ = e.PROC_INST_ID_ JOIN ACT_HI_PROCINST h ON h.ID_ = i.ID_ LEFT JOIN ACT_HI_ACTINST a ON a.ID_ = e.ACT_INST_ID_"
                        + SUBJECT + " WHERE e.PROC_DEF_ID_ = ? AND e.ACT_ID_ = ? AND " + Positions.STANDS
                        + " GROUP BY i.ID_, i.BUSINESS_KEY_, s.TEXT_ ORDER BY since, i.ID_ OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .params(version.definitionId(), activity, (long) page * PAGE, PAGE + 1)
                .query(CaseLists::line).list();
    }

    /** These cases, in this order, each since it began. */
    public List<CaseLine> these(List<String> instances) {
        if (instances.isEmpty()) {
            return List.of();
        }
        Map<String, CaseLine> found = new HashMap<>();
        jdbc.sql("SELECT i.ID_, i.BUSINESS_KEY_, s.TEXT_, h.START_TIME_ FROM ACT_RU_EXECUTION i JOIN ACT_HI_PROCINST h ON h.ID_ = i.ID_"
                        + SUBJECT + " WHERE i.ID_ IN (:ids)").param("ids", instances)
                .query(CaseLists::line).list().forEach(line -> found.put(line.instance(), line));
        return instances.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static CaseLine line(ResultSet row, int number) throws SQLException {
        return new CaseLine(row.getString(1), row.getString(3), row.getString(2), row.getTimestamp(4).toInstant());
    }
}
