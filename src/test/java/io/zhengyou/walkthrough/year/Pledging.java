package io.zhengyou.walkthrough.year;

import io.zhengyou.walkthrough.season.PledgeSeason;
import io.zhengyou.walkthrough.season.Promise;
import java.util.stream.Stream;

/** All units make their pledges public; some are followed to what becomes of them. */
final class Pledging {

    private static final String SOURCE = "领导点评";

    private final Scene scene;
    private final PledgeSeason season;

    Pledging(Scene scene) {
        this.scene = scene;
        season = new PledgeSeason(scene.server(), scene.organisation(), scene.narrator());
    }

    void play() {
        season.play(scene.almanac().time());
        scene.ledger().pledged().addAll(scene.organisation().units());
        Stream.of(Promise.values()).forEach(this::note);
    }

    /** Members promise for the next year. */
    void playAtTheEnd() {
        season.promiseAsMembers(scene.almanac().today());
    }

    private void note(Promise promise) {
        String unit = promise.unit(scene.organisation());
        if (promise.isLate()) {
            // Nobody commented on it, neither in its middle nor at its end.
            Late task = new Late("点评承诺书", SOURCE, scene.organisation().nameOf(scene.organisation().leader(unit)));
            scene.ledger().leaveUndone(task);
            scene.ledger().leaveUndone(task);
        } else if (promise.ofUnit()) {
            scene.ledger().commented().add(unit);
        }
        if (promise.ofUnit() && promise.isFound()) {
            scene.ledger().fulfilments().put(unit, promise.state());
        }
        if (promise.isLow()) {
            mend(promise, unit);
        }
    }

    private void mend(Promise promise, String unit) {
        Problem problem = scene.ledger().found(new Problem(unit, SOURCE, promise.dimension(), promise.rating().equals("POOR") ? "SERIOUS" : "ORDINARY"));
        if (promise.isMended()) {
            problem.closeOut(scene.almanac().today());
        } else {
            problem.late();
            scene.ledger().leaveUndone(new Late("落实整改并报告", "整改", scene.organisation().nameOfUnit(unit) + "联络员"));
            // Who tried too early has taken the task.
            scene.ledger().leaveUndone(new Late("评定兑现情况", "承诺书", scene.organisation().nameOf("office1")));
        }
    }
}
