package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Person;
import io.zhengyou.walkthrough.season.Mending;
import io.zhengyou.walkthrough.season.PledgeSeason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What happens before the summer, beside pledges and awards. */
final class Spring {

    private static final int PLENTY = 5;

    private final Scene scene;
    private final Casting casting;
    private final List<Visit> visits;
    private final List<Inspector> inspectors;
    private final Inspecting inspecting;

    Spring(Scene scene, Casting casting) {
        this.scene = scene;
        this.casting = casting;
        visits = casting.visits();
        inspecting = new Inspecting(scene, visits);
        inspectors = inspecting.inspectors();
    }

    LookingBack lookingBack() {
        return new LookingBack(scene, Stream.concat(inspectors.stream().map(Inspector::person), Stream.of(scene.person("office2"))).toList(), visits);
    }

    /** Two units that nobody likes have something to mend. */
    void appraise() {
        List<String> units = casting.appraisedInSpring();
        Appraising appraising = new Appraising(scene, new OwnUnits("%d 年上半年群众评议".formatted(scene.almanac().year()), units, casting.disliked(),
                casting.hushed()));
        scene.almanac().passTo(5, 4, "the office sends a roll of appraisers");
        appraising.begin();
        appraising.vote();
        scene.almanac().passTo(5, 15, "the voting is over");
        appraising.publish();
        Person office = scene.person("office2");
        for (String unit : casting.disliked()) {
            Mending mending = new Mending(scene.server(), scene.liaison(unit), office, unit, 1);
            mending.plan(scene.almanac().today().plusDays(PLENTY));
            mending.carryOut();
            scene.ledger().problemsOf(unit, "群众评议").forEach(problem -> problem.closeOut(scene.almanac().today()));
        }
        scene.narrator().say("%d units were appraised by their own people; two that nobody liked mended what they were told.", units.size());
    }

    /** Thirty inspections with sixty findings. */
    Rectifying inspect() {
        scene.almanac().passTo(5, 18, "the inspections begin");
        inspecting.begin(LocalDate.of(scene.almanac().year(), 6, 30));
        inspecting.plan();
        inspecting.sendMaterials();
        inspectors.parallelStream().forEach(Inspector::inspect);
        scene.narrator().say("Five teams inspected %d units and found %d problems.", visits.size(), 2 * visits.size());
        inspectors.parallelStream().forEach(inspector -> {
            Answering answering = new Answering(scene, inspector);
            inspector.visits().forEach(answering::answer);
            inspector.visits().forEach(answering::report);
        });
        scene.narrator().see("Two units contested what was found; the leading group approved the reports and what others can learn:", "/practices");
        Rectifying rectifying = new Rectifying(scene, inspectors);
        rectifying.plan();
        scene.almanac().passTo(5, 25, "much is mended");
        rectifying.carryOut();
        return rectifying;
    }

    void mendLate(Rectifying rectifying) {
        scene.almanac().passTo(6, 20, "the deadline of the grave problems is over");
        rectifying.carryOutLate();
        scene.narrator().see("The office follows it in the ledger (sign in as office1):", "/office/rectifications");
    }

    void commentInTheMiddle() {
        scene.almanac().passTo(7, 5, "half of the time of the pledges is over");
        Commenting commenting = new Commenting(scene, PledgeSeason.followedUnits());
        commenting.report();
        commenting.comment();
        scene.narrator().say("All units reported on their pledges, and the leaders commented, but one left five undone.");
    }
}
