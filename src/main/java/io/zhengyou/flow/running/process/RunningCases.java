package io.zhengyou.flow.running.process;

import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.flow.running.CaseLine;
import io.zhengyou.flow.running.Place;
import io.zhengyou.flow.running.Version;
import io.zhengyou.flow.running.VersionCases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a process, and how many cases stand where in each. */
@Component
public class RunningCases {

    public static final int PAGE = 50;

    private static final String SUBJECT = " LEFT JOIN ACT_RU_VARIABLE s ON s.EXECUTION_ID_ = i.ID_ AND s.NAME_ = 'subject'";
    private static final String SHIPPED = "SpringAutoDeployment";

    private final JdbcClient jdbc;
    private final VersionModels models;
    private final ServerAuthority server;

    RunningCases(JdbcClient jdbc, VersionModels models, ServerAuthority server) {
        this.jdbc = jdbc;
        this.models = models;
        this.server = server;
    }

    /** The newest first; empty if there is no such process. */
    public List<Version> versions(String processId) {
        return jdbc.sql("SELECT d.ID_, d.KEY_, d.VERSION_, p.DEPLOY_TIME_, p.NAME_ FROM ACT_RE_PROCDEF d JOIN ACT_RE_DEPLOYMENT p ON p.ID_ = d.DEPLOYMENT_ID_"
                + " WHERE d.KEY_ = ? ORDER BY d.VERSION_ DESC").param(processId).query(RunningCases::version).list();
    }

    public Optional<Version> version(String processId, int number) {
        return versions(processId).stream().filter(version -> version.number() == number).findFirst();
    }

    public List<VersionCases> of(String processId) {
        Map<String, Long> running = new HashMap<>();
        jdbc.sql("SELECT e.PROC_DEF_ID_, count(*) FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_"
                + " WHERE d.KEY_ = ? AND e.ID_ = e.PROC_INST_ID_ GROUP BY e.PROC_DEF_ID_").param(processId).query(row -> {
            running.put(row.getString(1), row.getLong(2));
        });
        Map<String, List<Place>> places = places(processId);
        return versions(processId).stream().map(version -> new VersionCases(version, running.getOrDefault(version.definitionId(), 0L),
                places.getOrDefault(version.definitionId(), List.of()))).toList();
    }

    /** Whether where a single case stands must not show. */
    public boolean isSecret(String processId) {
        return server.call(() -> models.isSecret(processId));
    }

    public String name(Version version, String activity) {
        return server.call(() -> models.steps(version.definitionId()).name(activity));
    }

    /**
     * Cases that stand at a step, the longest waiting first.
     *
     * @param page from 0; a page has {@value #PAGE}, and one more if there is another page
     * @throws IllegalArgumentException if single cases of the process must not show
     */
    public List<CaseLine> at(Version version, String activity, int page) {
        if (isSecret(version.processId())) {
            throw new IllegalArgumentException("cases of a secret process are not listed");
        }
        return jdbc.sql("SELECT i.ID_, i.BUSINESS_KEY_, s.TEXT_, coalesce(min(a.START_TIME_), min(h.START_TIME_)) AS since FROM ACT_RU_EXECUTION e"
                        + " JOIN ACT_RU_EXECUTION i ON i.ID_ = e.PROC_INST_ID_ JOIN ACT_HI_PROCINST h ON h.ID_ = i.ID_ LEFT JOIN ACT_HI_ACTINST a ON a.ID_ = e.ACT_INST_ID_"
                        + SUBJECT + " WHERE e.PROC_DEF_ID_ = ? AND e.ACT_ID_ = ? AND " + Positions.STANDS
                        + " GROUP BY i.ID_, i.BUSINESS_KEY_, s.TEXT_ ORDER BY since, i.ID_ OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .params(version.definitionId(), activity, (long) page * PAGE, PAGE + 1)
                .query(RunningCases::line).list();
    }

    /** These cases, in this order, each since it began. */
    public List<CaseLine> these(List<String> instances) {
        if (instances.isEmpty()) {
            return List.of();
        }
        Map<String, CaseLine> found = new HashMap<>();
        jdbc.sql("SELECT i.ID_, i.BUSINESS_KEY_, s.TEXT_, h.START_TIME_ FROM ACT_RU_EXECUTION i JOIN ACT_HI_PROCINST h ON h.ID_ = i.ID_"
                        + SUBJECT + " WHERE i.ID_ IN (:ids)").param("ids", instances)
                .query(RunningCases::line).list().forEach(line -> found.put(line.instance(), line));
        return instances.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static CaseLine line(ResultSet row, int number) throws SQLException {
        return new CaseLine(row.getString(1), row.getString(3), row.getString(2), row.getTimestamp(4).toInstant());
    }

    private Map<String, List<Place>> places(String processId) {
        Map<String, List<Place>> places = new HashMap<>();
        server.run(() -> jdbc.sql("SELECT e.PROC_DEF_ID_, e.ACT_ID_, count(DISTINCT e.PROC_INST_ID_) AS cases FROM ACT_RU_EXECUTION e WHERE " + Positions.STANDS
                + " AND e.PROC_DEF_ID_ IN (SELECT ID_ FROM ACT_RE_PROCDEF WHERE KEY_ = ?) GROUP BY e.PROC_DEF_ID_, e.ACT_ID_ ORDER BY cases DESC, e.ACT_ID_")
                .param(processId).query(row -> {
                    places.computeIfAbsent(row.getString(1), version -> new ArrayList<>())
                            .add(new Place(row.getString(2), models.steps(row.getString(1)).name(row.getString(2)), row.getLong(3)));
                }));
        return places;
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var name = Objects.requireNonNullElse(row.getString(5), "");
        return new Version(row.getString(1), row.getString(2), row.getInt(3), row.getTimestamp(4).toInstant(),
                name.equals(SHIPPED) ? "随系统安装" : name.isBlank() ? "没有名称的部署" : name);
    }
}
