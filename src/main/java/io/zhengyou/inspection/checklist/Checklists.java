package io.zhengyou.inspection.checklist;

import io.zhengyou.inspection.Mode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checklists. An inspection keeps its own copy: a change concerns later inspections only. */
@Component
public class Checklists {

    private final JdbcClient jdbc;

    Checklists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Checklist> all() {
        return jdbc.sql("SELECT code, name, mode FROM inspection_checklist ORDER BY mode, name, code")
                .query((row, number) -> new Checklist(row.getString("code"), row.getString("name"), Mode.valueOf(row.getString("mode")))).list();
    }

    /** @throws IllegalArgumentException if there is none */
    public Checklist get(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no checklist " + code));
    }

    /** In their order. */
    public List<Clause> clauses(String checklist) {
        return jdbc.sql("SELECT c.code, c.good, c.text, c.hint FROM inspection_checklist_item i JOIN inspection_clause c ON c.code = i.clause"
                        + " WHERE i.checklist = ? ORDER BY i.place")
                .param(checklist).query(Clause.class).list();
    }

    /** All that can be looked at, by code. */
    public List<Clause> clauses() {
        return jdbc.sql("SELECT code, good, text, hint FROM inspection_clause ORDER BY code").query(Clause.class).list();
    }
}
