package io.zhengyou.walkthrough.season;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Narrator;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Person;
import io.zhengyou.client.Refused;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What becomes of the pledges that the season follows. */
final class Chapters {

    /** In the words of the office's page. */
    static final String NOT_REPORTED = "到期未报告进展";

    private static final String COMMENTED_UNASKED = "A25";
    private static final String STRENGTHS = "做事有计划、有台账，会员反映好，做法可以介绍给其他单位。";
    private static final String ADVICE = "建议把收集到的意见分类整理，定期向会员反馈办理结果。";
    private static final String TO_MEND = "完成的次数与承诺相差较多，请补足，并把台账向会员公布。";

    private final Server server;
    private final Organisation organisation;
    private final Narrator narrator;
    private final List<Followed> followed;
    private final String unasked;

    Chapters(Server server, Organisation organisation, SeasonDates dates, Narrator narrator) {
        this.server = server;
        this.organisation = organisation;
        this.narrator = narrator;
        Wall wall = Wall.of(server, dates.year());
        followed = Stream.of(Promise.values()).map(promise -> Followed.of(promise, wall, organisation, server)).toList();
        unasked = wall.idOf(COMMENTED_UNASKED);
    }

    List<Followed> followed() {
        return followed;
    }

    void commentUnasked() {
        Person leader = server.person(organisation.leader(COMMENTED_UNASKED));
        leader.signIn().post("/leader/pledges", "/leader/pledges/" + unasked + "/commentary", Map.of());
        leader.complete(leader.task(Map.of("taskDefinitionKey", "userTask_comment",
                "processVariables", List.of(Map.of("name", "pledgeId", "operator", "eq", "value", unasked)))),
                Map.of("intent", "comment", "rating", "GOOD", "strengths", STRENGTHS, "suggestions", ADVICE));
        narrator.see("A leader commented on a pledge that nobody had asked about:", "/pledges/" + unasked);
    }

    void reportInTheMiddle() {
        punctual().forEach(pledge -> {
            pledge.report("已完成一半，每次都有台账，意见已经整理。");
            pledge.comment(pledge.promise().rating(), STRENGTHS, pledge.promise().isLow() ? TO_MEND : ADVICE, "感谢点评，我们按建议改进，并公布结果。");
        });
        narrator.say("Six reported, and their leaders commented; three of the commentaries ask for a rectification.");
    }

    void mend(LocalDate today) {
        for (Followed pledge : punctual().filter(one -> one.promise().isLow()).toList()) {
            Mending mending = new Mending(server, pledge.pledger(), server.person("office2"), pledge.promise().unit(organisation), 1);
            mending.plan(today.plusDays(3));
            if (pledge.promise().isMended()) {
                mending.carryOut();
            }
        }
        narrator.see("All three made a plan; two carried it out and were closed out (sign in as office1):", "/office/rectifications");
    }

    void fulfil() {
        punctual().forEach(pledge -> {
            pledge.report("期限已到，结果和台账已经公布。");
            pledge.comment("FAIRLY_GOOD", STRENGTHS, ADVICE, "感谢点评，明年继续做好。");
            pledge.complete(pledge.pledger(), "userTask_state", Map.of("remark1", "每次的时间、人数和意见都记在台账中。"));
            find(pledge);
        });
        narrator.say("Each of the six stated what they did. It was found whether they kept their word, but not of whom has still to mend something.");
    }

    /** The server notes that nothing came, and asks for the next report. */
    void waitForTheLate() {
        Session office = server.person("office1").signIn();
        followed.stream().filter(pledge -> pledge.promise().isLate()).forEach(pledge -> {
            await("the silence of " + pledge.promise()).atMost(Duration.ofMinutes(2))
                    .until(() -> office.get("/office/pledges/" + pledge.id()).contains(NOT_REPORTED));
            pledge.report("事情已经完成，报告迟了，今后按时报告。");
        });
        narrator.say("That they missed a report is on record; they made the next one.");
    }

    private void find(Followed pledge) {
        if (!pledge.promise().isFound()) {
            assertThatThrownBy(() -> pledge.find("KEPT")).as("a finding before the rectification is closed out").isInstanceOf(Refused.class)
                    .hasMessageContaining("整改尚未销号");
        } else {
            pledge.find(pledge.promise().state());
        }
    }

    private Stream<Followed> punctual() {
        return followed.stream().filter(Predicate.not(pledge -> pledge.promise().isLate()));
    }
}
