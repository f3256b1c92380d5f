package io.zhengyou.walkthrough.year;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.client.Person;
import io.zhengyou.walkthrough.season.Mending;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The units mend what was found at them, each as its fate has it. */
final class Rectifying {

    private static final int PROBLEMS = 2;
    private static final int FIRST_MEASURES = 5;
    private static final int MORE = 38;

    private final Scene scene;
    private final List<Inspector> inspectors;

    Rectifying(Scene scene, List<Inspector> inspectors) {
        this.scene = scene;
        this.inspectors = inspectors;
    }

    void plan() {
        confirmed().parallel().forEach(visit -> mending(visit).plan(scene.almanac().today().plusDays(FIRST_MEASURES)));
        of(Fate.EXTENDED).forEach(this::askForMoreTime);
    }

    /** Those who are diligent, and those who are sent back once. */
    void carryOut() {
        confirmed().parallel().filter(visit -> visit.fate().isMendedAtOnce()).forEach(visit -> end(visit, mending(visit)::carryOut));
        of(Fate.SENT_BACK).forEach(visit -> end(visit, mending(visit)::carryOutTwice));
    }

    /** After the deadline of the grave problems: one had more time, one is late, and one does nothing at all. */
    void carryOutLate() {
        of(Fate.EXTENDED).forEach(visit -> end(visit, mending(visit)::carryOut));
        of(Fate.LATE).forEach(visit -> {
            problems(visit).forEach(Problem::late);
            end(visit, mending(visit)::carryOut);
        });
        of(Fate.NEVER).forEach(visit -> problems(visit).forEach(problem -> {
            problem.late();
            scene.ledger().leaveUndone(new Late("落实整改并报告", "整改", scene.organisation().nameOfUnit(visit.unit()) + "联络员"));
        }));
    }

    /** What came back is mended once more. */
    void mendAgain() {
        of(Fate.REBOUND).forEach(visit -> {
            List<Problem> again = problems(visit).stream().map(problem -> scene.ledger()
                    .found(new Problem(visit.unit(), problem.source(), problem.clause(), problem.severity()).again())).toList();
            Mending mending = mending(visit);
            mending.plan(scene.almanac().today().plusDays(FIRST_MEASURES));
            mending.carryOut();
            again.forEach(this::closeOut);
        });
    }

    private void askForMoreTime(Visit visit) {
        Person liaison = scene.liaison(visit.unit());
        String unit = scene.organisation().nameOfUnit(visit.unit());
        List<String> offered = StreamSupport.stream(liaison.startForm("rectification-extension").path("components").spliterator(), false)
                .filter(field -> field.path("key").asText().equals("chosenRectification"))
                .flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .filter(choice -> choice.path("label").asText().contains(unit)).map((JsonNode choice) -> choice.path("value").asText()).toList();
        offered.forEach(rectification -> {
            liaison.start("rectification-extension", Map.of("chosenRectification", rectification,
                    "wantedOn", scene.almanac().today().plusDays(MORE).toString(), "reason", "要等理事会开会通过新的制度才能落实。"));
            Person office = scene.person("office2");
            office.complete(rectification, "userTask_decideExtension", Map.of("decision", "grant"));
        });
    }

    private void end(Visit visit, Runnable carrying) {
        carrying.run();
        problems(visit).forEach(this::closeOut);
    }

    private void closeOut(Problem problem) {
        problem.closeOut(scene.almanac().today());
    }

    private List<Problem> problems(Visit visit) {
        return scene.ledger().problemsOf(visit.unit(), "督导检查");
    }

    private Mending mending(Visit visit) {
        Person verifier = inspectors.stream().filter(one -> one.visits().contains(visit)).findFirst().orElseThrow().person();
        return new Mending(scene.server(), scene.liaison(visit.unit()), verifier, visit.unit(), PROBLEMS);
    }

    private Stream<Visit> confirmed() {
        return inspectors.stream().flatMap(one -> one.visits().stream()).filter(visit -> visit.fate() != Fate.DROPPED);
    }

    private Stream<Visit> of(Fate fate) {
        return confirmed().filter(visit -> visit.fate() == fate);
    }
}
