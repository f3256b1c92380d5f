package io.zhengyou.flow.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of changes, set by set, and what each set was to replace. */
@Component
public class ChangeFiles {

    private final JdbcClient jdbc;

    ChangeFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the next set of a change. */
    public void add(String changeId, FileSet set, List<Base> bases, String person) {
        jdbc.sql("UPDATE flow_change SET version = version + 1, submitted_by = ? WHERE id = ?").params(person, changeId).update();
        int version = jdbc.sql("SELECT version FROM flow_change WHERE id = ?").param(changeId).query(Integer.class).single();
        set.files().forEach(file -> jdbc.sql("INSERT INTO flow_change_file (change_id, version, name, sent, sha256, content) VALUES (?, ?, ?, ?, ?, ?)")
                .params(changeId, version, file.name(), file.sent(), file.sha256(), file.content()).update());
        bases.forEach(base -> jdbc.sql("INSERT INTO flow_change_base (change_id, version, file, model, model_name, definition_id, model_version) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(changeId, version, base.file(), base.model(), base.name(), base.definitionId(), base.version())).update());
    }

    /** Those of one set, the models first. */
    public FileSet of(String changeId, int version) {
        return new FileSet(jdbc.sql("SELECT * FROM flow_change_file WHERE change_id = ? AND version = ? ORDER BY CASE WHEN name LIKE '%.form' THEN 1 ELSE 0 END, name")
                .params(changeId, version)
                .query((row, number) -> new ChangeFile(row.getString("name"), row.getBoolean("sent"), row.getBytes("content"))).list());
    }

    public FileSet newest(Change change) {
        return of(change.id(), change.version());
    }

    public Optional<ChangeFile> find(String changeId, int version, String name) {
        return of(changeId, version).files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** What the newest set was to replace. */
    public List<Base> bases(Change change) {
        return jdbc.sql("SELECT * FROM flow_change_base WHERE change_id = ? AND version = ? ORDER BY model").params(change.id(), change.version())
                .query((row, number) -> new Base(row.getString("file"), row.getString("model"), row.getString("model_name"), row.getString("definition_id"),
                        row.getObject("model_version", Integer.class)))
                .list();
    }

    /** What people call the models that the newest set of each change replaces or brings, by change. */
    public Map<String, List<String>> names() {
        record Named(String change, String name) {}
        return jdbc.sql("SELECT id, model_name FROM flow_change c JOIN flow_change_base b ON b.change_id = c.id AND b.version = c.version ORDER BY model_name")
                .query((row, number) -> new Named(row.getString("id"), row.getString("model_name"))).list().stream()
                .collect(Collectors.groupingBy(Named::change, Collectors.mapping(Named::name, Collectors.toList())));
    }
}
