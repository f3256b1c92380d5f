package io.zhengyou.walkthrough.year;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.zhengyou.client.Html;
import io.zhengyou.client.Session;
import io.zhengyou.walkthrough.season.PledgeSeason;
import java.util.List;
import java.util.stream.Stream;

/** Checks that a year ended as its story leads to: on the board of the leading group, in the ledger, in dossiers and in public. */
final class Ending {

    private final Scene scene;
    private final Casting casting;

    Ending(Scene scene, Casting casting) {
        this.scene = scene;
        this.casting = casting;
    }

    /** Whether nothing is left undone. */
    static boolean isNothingOverdue(Scene scene) {
        return Html.all("data-label=\"(任务)\"", scene.person("leader1").signIn().get("/office/board/overdue")).isEmpty();
    }

    /**
     * @param fresh      whether nothing was left undone when the year began
     * @param assessment the id of the year's assessment
     * @throws AssertionError if anything is not as it should be; it says everything that is not
     */
    void check(boolean fresh, String assessment) {
        Session leader = scene.person("leader1").signIn();
        assertSoftly(softly -> {
            new BoardCheck(scene, leader, fresh).check(softly);
            PublicCheck open = new PublicCheck(scene);
            open.check(softly);
            open.grades(softly, leader, assessment);
            DossierCheck dossiers = new DossierCheck(scene, leader);
            dossiers().forEach(unit -> dossiers.check(softly, unit));
            dossiers.document(softly, casting.rejected());
        });
    }

    /** Those whose pledges were followed, and some of which other things are told. */
    private Stream<String> dossiers() {
        List<Visit> visits = casting.visits();
        return Stream.of(PledgeSeason.followedUnits().stream(), casting.silent().stream(), Stream.of(casting.rejected()),
                casting.appraisedInAutumn().stream().limit(1), casting.disliked().stream(), casting.hushed().stream(),
                Stream.of(Fate.values()).map(fate -> visits.stream().filter(visit -> visit.fate() == fate).findFirst().orElseThrow().unit()))
                .flatMap(units -> units).distinct();
    }
}
