package io.zhengyou.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Sha256;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An appraisal in which everybody says something else, in a random order that is known here. Nobody has a login. */
class OwnWordsRound {

    static final int APPRAISERS = 60;
    private static final int SILENT = 3;

    private final AppraisalPlay play;
    private final int port;
    private final Links links;
    private final List<OwnPaper> papers = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    OwnWordsRound(AppraisalPlay play, int port, Links links) {
        this.play = play;
        this.port = port;
        this.links = links;
    }

    String id() {
        return play.id();
    }

    void open(Electors electors, Units units) {
        play.begin();
        List<String> voters = IntStream.range(0, APPRAISERS + SILENT).mapToObj(voter -> UUID.randomUUID().toString()).toList();
        electors.replace(id(), voters.stream().map(voter -> new Elector(voter, "会员", "A11", null)).toList());
        Map<String, Object> plan = AppraisalPlay.plan("ALL", units.all().stream().limit(APPRAISERS).map(Unit::code).toArray(String[]::new));
        plan.put("roll", "LIST");
        play.prepare(plan);
        play.people.complete("leader1", id(), "userTask_approve", AppraisalPlay.APPROVE);
        play.people.work(id());
        IntStream.range(0, APPRAISERS).forEach(voter -> papers.add(OwnPaper.of(voters.get(voter), voter + 1, APPRAISERS)));
        Collections.shuffle(papers);
    }

    /** Goes on with the casting until so many are left. */
    void castAllBut(int left) {
        while (codes.size() < APPRAISERS - left) {
            OwnPaper paper = papers.get(codes.size());
            String secret = links.issue(id(), paper.voter());
            Visitor voter = Visitor.browser(port);
            assertThat(AppraisalPlay.paperByLink(voter, secret).statusCode()).isEqualTo(200);
            HttpResponse<String> answer = AppraisalPlay.sendByLink(voter, secret, paper.json());
            secrets.add(secret);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            codes.add(AppraisalPlay.code(answer));
        }
    }

    void close() {
        play.close();
    }

    /** In the order of the casting, as everything here. */
    List<String> voters() {
        return cast(OwnPaper::voter);
    }

    List<Integer> complaints() {
        return cast(OwnPaper::complaint);
    }

    List<String> comments() {
        return cast(OwnPaper::comment);
    }

    List<String> codes() {
        return List.copyOf(codes);
    }

    /** Of the links. */
    List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** By which one may be recognised who has the published list. */
    List<String> tracesOfCodes() {
        return codes.stream().flatMap(code -> Stream.of(code.replace("-", ""), Sha256.of(code))).toList();
    }

    /** In every form. */
    List<String> answers() {
        return papers.subList(0, codes.size()).stream().flatMap(OwnPaper::answersAsText).toList();
    }

    private <T> List<T> cast(Function<OwnPaper, T> part) {
        return papers.subList(0, codes.size()).stream().map(part).toList();
    }
}
