package io.zhengyou.inspection.checklist;

import io.zhengyou.inspection.Mode;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The checklists. An inspection keeps its own copy: a change concerns later inspections only. */
@Component
public class Checklists {

    private final JdbcClient jdbc;

    Checklists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Checklist> all() {
        return jdbc.sql("SELECT code, name, mode, retired FROM inspection_checklist ORDER BY retired, mode, name, code")
                .query((row, number) -> new Checklist(row.getString("code"), row.getString("name"), Mode.valueOf(row.getString("mode")),
                        row.getBoolean("retired")))
                .list();
    }

    /** Those that a plan can use. */
    public List<Checklist> inUse() {
        return all().stream().filter(one -> !one.retired()).toList();
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

    /** @param clauses their codes; the list has them in the order of their codes */
    @Transactional
    public void add(String name, Mode mode, List<String> clauses) {
        String code = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO inspection_checklist (code, name, mode) VALUES (?, ?, ?)").params(code, name, mode.name()).update();
        List<String> ordered = clauses().stream().map(Clause::code).filter(clauses::contains).toList();
        for (int place = 0; place < ordered.size(); place++) {
            jdbc.sql("INSERT INTO inspection_checklist_item (checklist, place, clause) VALUES (?, ?, ?)").params(code, place + 1, ordered.get(place)).update();
        }
    }

    /** New plans no longer use it. A list is never changed: who wants another one makes it and retires this one. */
    public void retire(String code) {
        jdbc.sql("UPDATE inspection_checklist SET retired = TRUE WHERE code = ?").param(code).update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is one with this code */
    public void add(Clause clause) {
        jdbc.sql("INSERT INTO inspection_clause (code, good, text, hint) VALUES (?, ?, ?, ?)")
                .params(clause.code(), clause.good(), clause.text(), clause.hint()).update();
    }

    /** All that can be looked at, by code. */
    public List<Clause> clauses() {
        return jdbc.sql("SELECT code, good, text, hint FROM inspection_clause ORDER BY code").query(Clause.class).list();
    }
}
