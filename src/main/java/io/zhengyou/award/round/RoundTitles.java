package io.zhengyou.award.round;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rounds are called: no two alike, or people would take the tasks and pages of one for those of another. */
@Component
public class RoundTitles {

    private final JdbcClient jdbc;

    RoundTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a round is called so already, blanks and widths of letters aside; nobody else can ask before this transaction has ended. */
    public boolean isTaken(String title) {
        // Every start of a round waits here for the one before: there are few programmes, and few starts.
        jdbc.sql("UPDATE award_programme SET code = code").update();
        return jdbc.sql("SELECT title FROM award_round").query(String.class).list().stream().map(RoundTitles::plain).anyMatch(plain(title)::equals);
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
