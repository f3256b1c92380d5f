package io.zhengyou.award;

import io.zhengyou.ServerTest;
import io.zhengyou.browser.Browsers;
import io.zhengyou.browser.Tasklist;
import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A round as its people see it: each signs in and works in Tasklist, and a visitor reads what is public. */
@ServerTest
@Tag("screen")
class AwardRoundOnScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    private Browsers browsers;

    @BeforeEach
    void openTheBrowser() {
        browsers = Browsers.start();
    }

    @AfterEach
    void closeTheBrowser() {
        browsers.leavePictures("round-at-the-end");
        browsers.close();
    }

    @Test
    void goesFromTheFirstFormToThePublishedResult() {
        RoundOnScreen stage = new RoundOnScreen(engine, clock, port, browsers);
        Tasklist officer = stage.signIn("office1");
        Tasklist leader = stage.signIn("leader1");

        CallOnScreen call = new CallOnScreen(stage, officer, leader);
        call.draftTheScheme();
        call.publishTheCall();

        NominationOnScreen nomination = new NominationOnScreen(stage, officer);
        nomination.nominate();
        nomination.endorse();
        nomination.examine();

        JudgementOnScreen judgement = new JudgementOnScreen(stage, officer);
        judgement.score();
        judgement.vote();

        ConferralOnScreen conferral = new ConferralOnScreen(stage, leader);
        conferral.approveTheList();
        conferral.signTheDecision();
    }
}
