package io.zhengyou.walkthrough.year;

import java.time.LocalDate;
import java.util.List;

/** What happens after the summer, beside awards. */
final class Autumn {

    private static final int ASKED = 12;

    private final Scene scene;
    private final Casting casting;

    Autumn(Scene scene, Casting casting) {
        this.scene = scene;
        this.casting = casting;
    }

    /** Ten units, by people of others. */
    void appraise() {
        List<String> asked = scene.organisation().units().subList(0, ASKED);
        Appraising appraising = new Appraising(scene, new AllTogether("%d 年下半年群众评议".formatted(scene.almanac().year()),
                casting.appraisedInAutumn(), asked));
        scene.almanac().passTo(9, 14, "the second appraisal begins");
        appraising.begin();
        appraising.vote();
        scene.almanac().passTo(9, 25, "the voting is over");
        appraising.publish();
    }

    void report() {
        Reporting reporting = new Reporting(scene, scene.organisation().units());
        scene.almanac().passTo(10, 8, "the office wants to know how the year goes");
        reporting.ask(LocalDate.of(scene.almanac().year(), 10, 22));
        reporting.file();
        scene.almanac().passTo(10, 23, "four units are late with their report");
        reporting.fileLate();
        reporting.release();
        scene.narrator().see("All units reported; the digest is public:", "/digests");
    }

    /** @return the id of the assessment */
    String assess() {
        Assessing assessing = new Assessing(scene, casting);
        scene.almanac().passTo(11, 2, "the year is to be assessed");
        String year = assessing.open();
        assessing.write();
        scene.almanac().passTo(11, 17, "three units have not said anything about themselves");
        assessing.vote();
        scene.almanac().passTo(12, 2, "the secretaries have voted");
        assessing.grade();
        Objecting objecting = new Objecting(scene);
        objecting.accept(casting.rejected());
        objecting.object(casting.visits().get(Fate.NEVER.ordinal()).unit());
        objecting.convince(casting.silent().get(0), Grade.QUALIFIED);
        scene.almanac().passTo(12, 11, "the time for objections is over");
        scene.narrator().see("The grades are archived:", "/office/assessments/" + year);
        return year;
    }
}
