package io.zhengyou.walkthrough.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Narrator;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Server;
import io.zhengyou.walkthrough.Story;
import java.util.List;

/**
 * Plays a whole year of the campaign on a running demo server, as the people of its organisation: 230 units pledge, two appraisals,
 * thirty inspections with sixty findings, two disputed award rounds, a report of all units, the annual assessment. It ends on the board
 * of the leading group, with every number checked against what was played. The days pass by the server's clock.
 */
public final class WholeYear {

    private final Scene scene;
    private final Casting casting;
    private final Awarding awarding;
    private final Pledging pledging;

    public WholeYear(String address, Narrator narrator) {
        Server server = new Server(address.replaceFirst("/+$", ""));
        Almanac almanac = new Almanac(new DemoTime(server), narrator);
        Organisation organisation = new Organisation();
        scene = new Scene(server, organisation, almanac, new Ledger(), narrator);
        casting = new Casting(organisation, almanac.year());
        awarding = new Awarding(scene);
        pledging = new Pledging(scene);
    }

    /** Ends with an error if the server refuses a step, or if anything is not as it should be. */
    public static void main(String... arguments) throws JsonProcessingException {
        String address = arguments.length == 0 ? "http://localhost:8080" : arguments[0];
        new WholeYear(address, new Narrator(address, Narrator.console())).play();
    }

    /** What happened in the two award rounds. */
    public List<Story> stories() {
        return awarding.stories();
    }

    public void play() throws JsonProcessingException {
        scene.almanac().begin();
        boolean fresh = Ending.isNothingOverdue(scene);
        pledging.play();
        awarding.award();
        Spring spring = new Spring(scene, casting);
        LookingBack lookingBack = spring.lookingBack();
        lookingBack.look();
        spring.appraise();
        Rectifying rectifying = spring.inspect();
        lookingBack.look();
        spring.mendLate(rectifying);
        spring.commentInTheMiddle();
        awarding.award();
        lookingBack.look();
        rectifying.mendAgain();
        Autumn autumn = new Autumn(scene, casting);
        autumn.appraise();
        lookingBack.look();
        autumn.report();
        String assessment = autumn.assess();
        lookingBack.look();
        scene.almanac().passTo(12, 28, "the year is nearly over");
        lookingBack.look();
        lookingBack.checkAllDone();
        pledging.playAtTheEnd();
        scene.almanac().passTo(12, 30, "everybody looks back at the year");
        new Ending(scene, casting).check(fresh, assessment);
        scene.narrator().see("Checked every number of the leading group's board and the lists behind it (sign in as leader1):",
                "/office/board?year=" + scene.almanac().year());
    }
}
