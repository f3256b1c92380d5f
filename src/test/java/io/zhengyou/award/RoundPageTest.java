package io.zhengyou.award;

import static io.zhengyou.award.Objecting.named;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the page of a round says of files and objections, and to whom. */
@ServerTest
class RoundPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Objections objections;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc web;
    private Play play;

    @BeforeEach
    void prepare() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        play = new Play(engine, port);
    }

    @Test
    void leadsTheOfficeToFilesAndOpenObjections() throws Exception {
        List<String> both = new NoticePlay(play, clock).publish("届次页面试验届", "A39", "A41");
        files.attach(both.get(0), new Origin("liaisonA39", "userTask_nominate", null), "推荐表.pdf", Samples.pdf("页面"));
        Objecting objector = new Objecting(server);
        String open = id(objector.file(play.roundId(), named(both.get(0)), Map.of("总结.pdf", Samples.pdf("总结"))));
        String withdrawn = objector.file(play.roundId(), named(both.get(1)));
        objector.withdraw(withdrawn, "经核对，是我看错了年份。");
        String task = "/desk/tasks/" + play.task(open, "userTask_admit").getId();

        see("office2", "office").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("/evidence/cases/" + both.get(0)), not(containsString("/evidence/cases/" + both.get(1))), containsString("/evidence/cases/" + open),
                containsString("\"" + task + "\">流转"), containsString("已提出，等待受理审查"), containsString("已由异议人撤回"),
                not(containsString(Objecting.NAME)), not(containsString("服务八百人次")))));
        see("leader2", "leading-group").andExpect(content().string(allOf(
                containsString("已提出，等待受理审查"), not(containsString("/evidence/cases/")), not(containsString(task)))));
        jdbc.sql("INSERT INTO award_conflict (nomination_id, person, round_id, kind, reason, declared_at) VALUES (?, 'office3', ?, 'RELATIVE', '亲属', CURRENT_TIMESTAMP)")
                .params(both.get(0), play.roundId()).update();
        see("office3", "office").andExpect(content().string(allOf(
                not(containsString("已提出，等待受理审查")), not(containsString("/evidence/cases/" + open)), containsString("已由异议人撤回"))));
    }

    private ResultActions see(String person, String group) throws Exception {
        return web.perform(get("/office/rounds/" + play.roundId()).with(user(person).authorities(new SimpleGrantedAuthority(group))));
    }

    private String id(String reference) {
        return objections.find(new Reference(reference)).orElseThrow().id();
    }
}
