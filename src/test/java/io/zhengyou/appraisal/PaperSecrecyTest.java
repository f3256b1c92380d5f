package io.zhengyou.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.paper.Issuing;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.database.Sought;
import io.zhengyou.database.TableScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands on papers is readable nowhere while it is typed in, and after the close only where it belongs. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class PaperSecrecyTest {

    private static final String STEPS = "01234";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Electors electors;

    @Autowired
    private Stacks stacks;

    @Autowired
    private Issuing issuing;

    @Autowired
    private JdbcClient jdbc;

    private final List<Map<String, String>> papers = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private PaperPlay play;

    @BeforeEach
    void open() {
        play = new PaperPlay(new AppraisalPlay(engine, port), port, "A05", "A06", "A07", "A09", "A11", "A12", "A13", "B01");
        play.open(electors);
        issuing.issue(stacks.of(play.round.id()).get(0).id(), play.members);
        play.complete("office1", "userTask_issue", Map.of());
        play.complete("office1", "userTask_takeIn", Map.of("returnedSheets", play.members.size()));
        play.members.forEach(member -> papers.add(own()));
    }

    @Test
    void nothingOfAPaperIsAnywhereButSealedAndThenOnlyInItsTable(CapturedOutput log) {
        TableScan scan = new TableScan(jdbc);
        TalkativeLog.during(() -> play.type("office1", "userTask_enterFirst", papers));
        assertThat(scan.columnsWith(everything())).isEmpty();
        String sealed = jdbc.sql("SELECT sealed FROM appraisal_paper_entry WHERE stack_id = ?").param(stacks.of(play.round.id()).get(0).id())
                .query(String.class).single();
        List<Map<String, String>> differing = new ArrayList<>(papers);
        differing.set(0, PaperPlay.with(papers.get(0), "s1q1", "0"));
        TalkativeLog.during(() -> play.type("office2", "userTask_enterSecond", differing));
        String page = play.claim("office3", "userTask_decide");
        TalkativeLog.during(() -> play.decide(play.visitor("office3"), page, 1, Map.of("s1q1", papers.get(0).get("s1q1"))));
        assertThat(scan.columnsWith(everything())).isEmpty();
        TalkativeLog.during(() -> play.complete("office3", "userTask_decide", Map.of("decision", "decided")));
        assertThat(scan.columnsWith(Stream.concat(everything().stream(), Stream.of(sealed.substring(0, 60))).toList())).as("in the box").isEmpty();
        assertThat(log.getAll()).contains("INSERT INTO appraisal_paper_entry", "/sheets\"");
        assertThat(new Sought(everything()).foundIn(log.getAll())).isEmpty();

        TalkativeLog.during(play.round::close);
        Map<String, Set<String>> found = scan.columnsWithEach(everything());
        comments.forEach(comment -> assertThat(found.remove(comment)).containsExactly("appraisal_comment.text"));
        assertThat(found).as("answers").isEmpty();
        assertThat(new Sought(everything()).foundIn(log.getAll())).isEmpty();
    }

    /** With answers and a comment that nobody else gave. */
    private Map<String, String> own() {
        Random random = new Random();
        Map<String, String> paper = new TreeMap<>();
        IntStream.rangeClosed(1, play.subjects()).forEach(subject -> IntStream.rangeClosed(1, PaperPlay.QUESTIONS)
                .forEach(question -> paper.put("s" + subject + "q" + question, String.valueOf(1 + random.nextInt(STEPS.length())))));
        comments.add("纸上意见" + UUID.randomUUID());
        paper.put("s1", comments.get(comments.size() - 1));
        return paper;
    }

    private List<String> everything() {
        return Stream.concat(comments.stream(), answers().stream()).toList();
    }

    /** As somebody may have written them: as they are sent, typed in, counted, and what Java makes of each. */
    private List<String> answers() {
        return papers.stream().flatMap(paper -> Stream.of(text(paper, "\"%d\":\"%s\"", ",", 0), text(paper, "%d=%s", ", ", 0), text(paper, "%2$s", "", 0),
                text(paper, "\"%d\":\"%s\"", ",", 1), text(paper, "%d=%s", ", ", 1), text(paper, "%2$s", "", 1))).toList();
    }

    /** @param less what is taken from each digit: the steps of a counted sheet begin at 0 */
    private String text(Map<String, String> paper, String form, String between, int less) {
        return IntStream.rangeClosed(1, play.subjects()).mapToObj(subject -> form.formatted(subject, IntStream.rangeClosed(1, PaperPlay.QUESTIONS)
                .mapToObj(question -> String.valueOf(Integer.parseInt(paper.get("s" + subject + "q" + question)) - less)).collect(Collectors.joining())))
                .collect(Collectors.joining(between));
    }
}
