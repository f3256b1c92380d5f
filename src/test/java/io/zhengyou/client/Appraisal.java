package io.zhengyou.client;

import io.zhengyou.engine.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A mass appraisal of ten units by people without a login and nine members with one, as the office and the leading group of the demo organisation run it. */
public final class Appraisal {

    private static final int SUBJECTS = 10;
    private static final int DAYS = 10;
    private static final int MEMBERS = 9;

    private final Server server;
    private final List<String> units;
    private final Person office;
    private final String id;

    private Appraisal(Server server, List<String> units) {
        this.server = server;
        this.units = units;
        office = server.person("office1");
        id = office.start("appraisal-round", Map.of("title", "大规模群众评议" + UUID.randomUUID(), "questionnaire", "five-goods"));
    }

    /** The office begins. */
    public static Appraisal begin(Server server) throws IOException {
        return new Appraisal(server, Files.readAllLines(Path.of("src/main/resources/organisation/units.csv")).stream().skip(1)
                .map(line -> line.split(",")[0]).toList());
    }

    public String id() {
        return id;
    }

    /** The office brings a roll, with people of all units in turn, and says who is appraised. */
    public void prepare(int appraisers) {
        StringBuilder roll = new StringBuilder("unit,name,login,mail\n");
        IntStream.range(0, appraisers).forEach(number -> roll.append(units.get(number % units.size())).append(",例评议人").append(number)
                .append(number < MEMBERS ? ",member" + (number + 1) : ",").append(",\n"));
        String page = "/office/appraisals/" + id;
        office.signIn().upload(page, page, "roll", "名册.csv", roll.toString().getBytes(StandardCharsets.UTF_8));
        office.complete(id, "userTask_prepare", Map.of("subjectsBy", "chosen", "units", units.subList(0, SUBJECTS), "scope", "ALL", "roll", "LIST",
                "days", DAYS, "quorumPercent", 1, "least", 3, "threshold", 0));
    }

    /** From here the server goes on by itself, up to the voting. */
    public void approve() {
        server.person("leader1").complete(id, "userTask_approve", Map.of("decision", "approve"));
    }

    /** The voting is over; the server goes on by itself, up to the review. */
    public void passTheTime() {
        new DemoTime(server).pass(DAYS + 1);
    }

    /** To the first reminder, from there to the second, and from there to the end of the voting. */
    public List<Integer> stretches() {
        return List.of(DAYS / 2 + 1, DAYS / 2 - 2, 2);
    }

    /** Waits for the time at which the office has the result before it. */
    public void awaitReview() {
        office.task(id, "userTask_review");
    }

    /**
     * Gives some of the appraisers a link. Past the server, which would print a picture for each.
     *
     * @return the secret ends of the links
     */
    public List<String> links(DataSource database, int most) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        List<String> voters = jdbc.queryForList("SELECT voter FROM appraisal_elector WHERE round_id = ? ORDER BY voter FETCH FIRST " + most + " ROWS ONLY",
                String.class, id);
        jdbc.batchUpdate("UPDATE appraisal_elector SET link_hash = ? WHERE round_id = ? AND voter = ?",
                voters.stream().map(voter -> new Object[] {Sha256.of(secret(voter)), id, voter}).toList());
        return voters.stream().map(this::secret).toList();
    }

    private String secret(String voter) {
        return id + voter;
    }
}
