package io.zhengyou.inspection.programme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units people led before. The directory knows only what they do now. */
@Component
public class FormerPosts {

    /** @param untilDay the last day on which the person led the unit */
    public record FormerPost(String person, String unitCode, LocalDate untilDay) {}

    private final JdbcClient jdbc;

    FormerPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By person. */
    public List<FormerPost> all() {
        return jdbc.sql("SELECT person, unit_code, until_day FROM inspection_former_post ORDER BY person, unit_code").query(FormerPost.class).list();
    }

    /** In the place of what was known about this person and this unit. */
    public void put(FormerPost post) {
        remove(post.person(), post.unitCode());
        jdbc.sql("INSERT INTO inspection_former_post (person, unit_code, until_day) VALUES (?, ?, ?)")
                .params(post.person(), post.unitCode(), post.untilDay()).update();
    }

    public void remove(String person, String unitCode) {
        jdbc.sql("DELETE FROM inspection_former_post WHERE person = ? AND unit_code = ?").params(person, unitCode).update();
    }
}
