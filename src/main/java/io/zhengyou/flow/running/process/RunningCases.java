package io.zhengyou.flow.running.process;

import io.zhengyou.engine.ServerAuthority;
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

    /** The newest first; of a secret process without where they stand. */
    public List<VersionCases> of(String processId) {
        Map<String, Long> running = new HashMap<>();
        jdbc.sql("SELECT e.PROC_DEF_ID_, count(*) FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_"
                + " WHERE d.KEY_ = ? AND e.ID_ = e.PROC_INST_ID_ GROUP BY e.PROC_DEF_ID_").param(processId).query(row -> {
            running.put(row.getString(1), row.getLong(2));
        });
        Map<String, List<Place>> places = isSecret(processId) ? Map.of() : places(processId);
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
