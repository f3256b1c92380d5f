package io.zhengyou.inspection.programme;

import io.zhengyou.directory.Unit;
import io.zhengyou.engine.Drawing;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units drawn by lot. Every draw is kept with its seed and all from which it drew, so that anybody can repeat it. */
@Component
public class Lots {

    /**
     * A draw.
     *
     * @param pool  the codes of all from which it drew, separated by blanks
     * @param drawn the codes in the order in which they were drawn
     */
    public record Lot(int number, long seed, String pool, String drawn, String person, ZonedDateTime at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Lots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Chosen draw(Programme plan, List<Unit> pool, int most, String person) {
        long seed = seeds.nextLong();
        List<Unit> order = Drawing.order(pool, Unit::code, new Random(seed));
        List<Unit> drawn = order.subList(0, Math.min(most, order.size()));
        int number = 1 + of(plan.id()).size();
        jdbc.sql("INSERT INTO inspection_draw (programme_id, number, seed, pool, drawn, drawn_by, drawn_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(plan.id(), number, seed, codes(pool), codes(drawn), person, OffsetDateTime.now(clock)).update();
        return new Chosen(drawn, "随机抽取（第 %d 次，种子 %d）".formatted(number, seed));
    }

    /** The first first. */
    public List<Lot> of(String programmeId) {
        return jdbc.sql("SELECT * FROM inspection_draw WHERE programme_id = ? ORDER BY number").param(programmeId)
                .query((row, number) -> new Lot(row.getInt("number"), row.getLong("seed"), row.getString("pool"), row.getString("drawn"),
                        row.getString("drawn_by"), row.getObject("drawn_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone())))
                .list();
    }

    private static String codes(List<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.joining(" "));
    }
}
