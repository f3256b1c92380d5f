package io.zhengyou.award.honour;

import io.zhengyou.award.Honour;
import io.zhengyou.award.Honours;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public register of honours. */
@Component
public class Register implements Honours {

    private static final int PAGE = 20;

    private static final String FROM = " FROM award_certificate c LEFT JOIN award_revocation v ON v.certificate = c.number";

    private static final String OF_UNIT = "SELECT c.*, v.revoked_on" + FROM + " WHERE c.unit_code = ?";
    private static final String LATEST = " ORDER BY c.decided_on DESC, c.number ";
    private static final String WHERE = " WHERE (CAST(:year AS INTEGER) IS NULL OR c.conferral_year = :year)"
            + " AND (:programme = '' OR c.programme_name = :programme)"
            + " AND (:unit = '' OR c.unit_name LIKE :unitPart ESCAPE '!')"
            + " AND (:name = '' OR c.name LIKE :namePart ESCAPE '!' OR c.number = UPPER(:name))";

    /**
     * One page of what was found.
     *
     * @param total how many were found on all pages
     * @param page  which one this is, from 1
     */
    public record Found(List<Certificate> certificates, int total, int page) {

        public int pages() {
            return Math.max(1, (total + PAGE - 1) / PAGE);
        }
    }

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. A page beyond the last is the last. */
    public Found find(Search search) {
        int total = asked("SELECT COUNT(*)" + FROM + WHERE, search).query(Integer.class).single();
        int page = Math.max(1, Math.min(search.page(), new Found(List.of(), total, 1).pages()));
        String order = " ORDER BY c.decided_on DESC, c.number OFFSET " + (page - 1) * PAGE + " ROWS FETCH NEXT " + PAGE + " ROWS ONLY";
        List<Certificate> certificates = asked("SELECT c.*, v.reason, v.revoked_on" + FROM + WHERE + order, search)
                .query((row, number) -> Certificates.certificate(row)).list();
        return new Found(certificates, total, page);
    }

    @Override
    public List<Honour> ofUnit(String unitCode, int most) {
        return honours(jdbc.sql(OF_UNIT + LATEST + "FETCH FIRST " + most + " ROWS ONLY").param(unitCode));
    }

    @Override
    public List<Honour> ofName(String unitCode, String name) {
        return honours(jdbc.sql(OF_UNIT + " AND c.name = ?" + LATEST).params(unitCode, name));
    }

    /** Years in which something was conferred, the latest first. */
    public List<Integer> years() {
        return jdbc.sql("SELECT DISTINCT conferral_year FROM award_certificate ORDER BY conferral_year DESC").query(Integer.class).list();
    }

    public List<String> programmes() {
        return jdbc.sql("SELECT DISTINCT programme_name FROM award_certificate ORDER BY programme_name").query(String.class).list();
    }

    private static List<Honour> honours(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new Honour(row.getString("number"), row.getString("programme_name"), row.getString("name"),
                row.getObject("decided_on", LocalDate.class), row.getObject("revoked_on") != null)).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Search search) {
        return jdbc.sql(sql).param("year", search.year(), java.sql.Types.INTEGER).param("programme", search.programme())
                .param("unit", search.unit()).param("unitPart", part(search.unit()))
                .param("name", search.name()).param("namePart", part(search.name()));
    }

    private static String part(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
