package io.zhengyou.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Html;
import io.zhengyou.client.Narrator;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Server;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.packaging.PackagedServer;
import io.zhengyou.walkthrough.season.PledgeSeason;
import io.zhengyou.walkthrough.year.WholeYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole year, which checks every number of its end itself; then what nobody may see of it, and that the checks can fail. */
class WalkthroughIT {

    private static final Path ORGANISATION = Path.of("src/main/resources/organisation");
    private static final String PASSWORD = "zhengyou2026";
    private static final List<String> MARKS = List.of("APPROVE", "AGAINST", "ABSTAIN");

    @TempDir
    private static Path folder;

    private static final ByteArrayOutputStream TOLD = new ByteArrayOutputStream();
    private static PackagedServer server;
    private static List<Story> stories;

    @BeforeAll
    static void playAYear() throws IOException {
        // Nothing is killed here, so nothing needs to be on the disk after every commit.
        server = PackagedServer.startIn(folder, "--spring.profiles.active=demo", "--spring.datasource.url=jdbc:h2:mem:year;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        WholeYear year = new WholeYear(server.address(), narrator());
        year.play();
        stories = year.stories();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void honoursPeopleOfRealUnits() throws IOException {
        List<String> units = column("units.csv", 1);
        for (Story story : stories) {
            assertThat(Html.all("<h3>([^<]+) <small>", anybody("/results/" + story.round()))).isNotEmpty().isSubsetOf(units);
        }
        assertThat(stories).extracting(Story::round).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatIsNotAsTheStoryHasIt() {
        Story story = stories.get(0);
        Story another = new Story(story.round(), story.nominations(), story.withdrawn(), story.corrected(), story.onNotice(), story.passedOver(),
                story.upheld(), story.dismissed());
        assertThatThrownBy(() -> new Ending(new Server(server.address()), another).check()).isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("state of " + story.withdrawn().name(), "state of " + story.nameOf(story.dismissed()),
                        "versions of the corrected nomination", "results", "remarks on the notice")
                .hasMessageNotContaining("chain of decisions");
    }

    @Test
    void showsOnTheWallThatOnePledgeWasNotKept() {
        assertThat(Html.all("<a href=\"(/pledges/[^\"?/]+)\"[^>]*>[^<]+</a>\\s*<span class=\"badge", anybody("/pledges?state=NOT_KEPT"))).hasSize(1);
    }

    @Test
    void hasOneSeasonAYear() {
        Server played = new Server(server.address());
        assertThat(new PledgeSeason(played, new Organisation(), narrator()).playWithAllMembers(new DemoTime(played))).isFalse();
    }

    @Test
    void showsNobodyWhoVotedHow() throws IOException {
        List<String> members = Files.readAllLines(ORGANISATION.resolve("people.csv")).stream()
                .filter(line -> line.startsWith("member")).map(line -> line.split(",")[1]).toList();
        assertThat(members).hasSize(9);
        for (Story story : stories) {
            for (String page : List.of("/calls/", "/notices/", "/results/")) {
                assertThat(anybody(page + story.round())).doesNotContain(members).doesNotContain("赞成", "反对", "弃权");
            }
        }
        assertThat(Visitor.browser(server.port()).api("GET", "/engine-rest/history/task", "").statusCode()).isEqualTo(401);
        assertThat(server.log()).doesNotContain(MARKS);
    }

    @Test
    void keepsTheVotesFromTheOperatorToo() {
        Visitor operator = Visitor.program(server.port(), "operator1", PASSWORD);
        for (String rows : List.of("/history/variable-instance", "/history/detail", "/variable-instance", "/history/user-operation")) {
            var answer = operator.engine(rows);
            assertThat(answer.statusCode()).as(rows).isEqualTo(200);
            assertThat(answer.body()).as(rows).doesNotContain(MARKS);
        }
    }

    @Test
    void tellsWhereEachStepCanBeSeen() {
        assertThat(TOLD.toString(StandardCharsets.UTF_8)).contains(stories.stream().map(Story::round)
                .flatMap(round -> Stream.of("/calls/", "/office/rounds/", "/notices/", "/results/").map(page -> server.address() + page + round))
                .toList());
    }

    private static Narrator narrator() {
        return new Narrator(server.address(), new PrintStream(TOLD, true, StandardCharsets.UTF_8));
    }

    private static String anybody(String path) {
        var answer = Visitor.browser(server.port()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> column(String file, int number) throws IOException {
        return Files.readAllLines(ORGANISATION.resolve(file)).stream().map(line -> line.split(",")[number]).toList();
    }
}
