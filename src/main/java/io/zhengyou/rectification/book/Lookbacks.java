package io.zhengyou.rectification.book;

import io.zhengyou.rectification.Lookback.Finding;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether what was mended held. */
@Component
public class Lookbacks {

    /** Problems that come back again and again would else grow beyond all forms. */
    private static final int LONGEST = 2_500;

    private final JdbcClient jdbc;
    private final Book book;
    private final Entries entries;

    Lookbacks(JdbcClient jdbc, Book book, Entries entries) {
        this.jdbc = jdbc;
        this.book = book;
        this.entries = entries;
    }

    public void schedule(String id, Instant at) {
        jdbc.sql("UPDATE rectification SET lookback_at = ?, lookback_finding = ? WHERE id = ?")
                .params(at.atOffset(ZoneOffset.UTC), Finding.AWAITED.name(), id).update();
    }

    /** @param words how it was checked and what was seen */
    public void found(String id, Finding finding, String person, String words) {
        book.enter(id, step(finding), person, words);
        jdbc.sql("UPDATE rectification SET lookback_finding = ? WHERE id = ?").params(finding.name(), id).update();
    }

    /** Opens a new rectification of a problem that came back, one step graver; the old one stays as it ended. @return its id */
    public String reopen(String id) {
        Rectification old = book.get(id);
        Order order = old.order();
        String problem = "回头看发现问题反弹：%s\n原来的问题：%s".formatted(entries.latest(id, Step.REBOUND).orElse(""), cut(order.problem()));
        return book.open(new Order(order.source(), order.sourceId(), order.unitCode(), problem, order.severity().raised(), order.verifiers(),
                order.clause()), id);
    }

    private static Step step(Finding finding) {
        return switch (finding) {
            case HELD -> Step.HELD;
            case REBOUND -> Step.REBOUND;
            case NOT_CHECKED -> Step.NOT_CHECKED;
            case AWAITED -> throw new IllegalArgumentException("nothing was found yet");
        };
    }

    private static String cut(String problem) {
        return problem.length() <= LONGEST ? problem : problem.substring(0, LONGEST - 1) + "…";
    }
}
