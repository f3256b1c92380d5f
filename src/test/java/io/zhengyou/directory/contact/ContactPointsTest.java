package io.zhengyou.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.ContactPoint;
import io.zhengyou.directory.ContactPoints;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Visits and notes of leaders, and the holes that the office sees. */
@ServerTest
class ContactPointsTest {

    private static final UserRequestPostProcessor LEADER = user("leader1");
    private static final UserRequestPostProcessor OFFICER = user("office1");
    private static final String MINE = "/leader/contact-points";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private ContactPoints points;

    @Autowired
    private Visits visits;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc web;
    private String followed;
    private String another;

    @BeforeEach
    void prepare() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        followed = points.all().stream().filter(point -> point.leader().equals("leader1")).map(ContactPoint::unit).findFirst().orElseThrow();
        another = points.all().stream().filter(point -> !point.leader().equals("leader1")).map(ContactPoint::unit).findFirst().orElseThrow();
    }

    @Test
    void aLeaderNotesAVisitAndTheOfficeReadsIt() throws Exception {
        String note = "走访了解基层组织建设，建议补齐会员服务台账。";
        web.perform(visit(followed, LocalDate.now(clock).toString(), "FIELD_VISIT", note)).andExpect(redirectedUrl(MINE));
        assertThat(visits.of(followed)).first().satisfies(visit -> assertThat(visit.note()).isEqualTo(note));
        web.perform(get(MINE).with(LEADER)).andExpect(content().string(allOf(containsString(note), containsString("实地调研"))));
        web.perform(get("/office/contact-points/" + followed).with(OFFICER)).andExpect(content().string(containsString(note)));
        web.perform(get("/office/contact-points/no-such").with(OFFICER)).andExpect(status().isNotFound());
    }

    @Test
    void refusesWhatIsNoVisitAndLosesNothing() throws Exception {
        web.perform(visit(another, LocalDate.now(clock).plusDays(1).toString(), "TELEPHONE", "太短<b>"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("请从您联系的单位中选择。"), containsString("不能晚于今天。"), containsString("请选择方式。"),
                        containsString("请写 10 至 2000 个字，现有 5 个字。"), containsString("太短&lt;b&gt;"), not(containsString("太短<b>")))));
        web.perform(post(MINE).with(LEADER).with(csrf())).andExpect(status().isBadRequest()).andExpect(content().string(containsString("应为日期")));
        assertThat(visits.of(another)).isEmpty();
    }

    @Test
    void theOfficeSeesTheUnitsThatNobodyFollows() throws Exception {
        jdbc.sql("INSERT INTO unit (code, name, kind, branch) VALUES ('Z98', '无人联系学会', 'NATIONAL_SOCIETY', '理科')").update();
        try {
            web.perform(get("/office/contact-points").with(OFFICER)).andExpect(content().string(allOf(
                    containsString("没有联系领导的单位"), containsString("无人联系学会"))));
        } finally {
            jdbc.sql("DELETE FROM unit WHERE code = 'Z98'").update();
        }
        web.perform(get(MINE).with(OFFICER)).andExpect(status().isForbidden());
        web.perform(get("/office/contact-points").with(user("liaisonB01"))).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder visit(String unit, String day, String mode, String note) {
        return post(MINE).with(LEADER).with(csrf()).param("unit", unit).param("day", day).param("mode", mode).param("note", note);
    }
}
