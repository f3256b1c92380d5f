package io.zhengyou.publication.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
public class Milestones {

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest day first. */
    public List<Milestone> all() {
        return jdbc.sql("SELECT id, due_on, title, text FROM campaign_milestone ORDER BY due_on DESC, id").query(Milestone.class).list();
    }

    public Optional<Milestone> find(String id) {
        return jdbc.sql("SELECT id, due_on, title, text FROM campaign_milestone WHERE id = ?").param(id).query(Milestone.class).optional();
    }

    public void add(Milestone milestone) {
        jdbc.sql("INSERT INTO campaign_milestone (id, due_on, title, text) VALUES (?, ?, ?, ?)")
                .params(milestone.id(), milestone.dueOn(), milestone.title(), milestone.text()).update();
    }

    /** @return whether it was there to be changed */
    public boolean change(Milestone milestone) {
        return jdbc.sql("UPDATE campaign_milestone SET due_on = ?, title = ?, text = ? WHERE id = ?")
                .params(milestone.dueOn(), milestone.title(), milestone.text(), milestone.id()).update() > 0;
    }

    /** @return whether it was there to be removed */
    public boolean remove(String id) {
        return jdbc.sql("DELETE FROM campaign_milestone WHERE id = ?").param(id).update() > 0;
    }
}
