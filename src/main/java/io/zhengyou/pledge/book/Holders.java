package io.zhengyou.pledge.book;

import io.zhengyou.desk.CaseLock;
import io.zhengyou.desk.HolderMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who files for a pledge, and holds its row before whatever the desk does to a task of it or of one of its commentaries. */
@Component
class Holders implements CaseLock {

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(String caseId) {
        jdbc.sql("UPDATE pledge SET entries = entries WHERE id = :case OR id IN (SELECT pledge_id FROM pledge_commentary WHERE id = :case)")
                .param("case", caseId).update();
    }

    @EventListener
    void on(HolderMoved moved) {
        jdbc.sql("UPDATE pledge SET pledger = ? WHERE id = ? AND pledger = ?").params(moved.holder(), moved.caseId(), moved.former()).update();
    }
}
