package io.zhengyou.award.nomination;

import io.zhengyou.desk.CaseLock;
import io.zhengyou.desk.HolderMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who has a nomination in hand: they are told how it goes on. */
@Component
class PresentHolders implements CaseLock {

    private final JdbcClient jdbc;

    PresentHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(String caseId) {
        jdbc.sql("UPDATE award_nomination SET holder = holder WHERE id = ?").param(caseId).update();
    }

    @EventListener
    void on(HolderMoved moved) {
        jdbc.sql("UPDATE award_nomination SET holder = ? WHERE id = ? AND holder = ?")
                .params(moved.holder(), moved.caseId(), moved.former()).update();
    }
}
