package io.zhengyou.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@ServerTest
class PagesTest {

    private static final UserRequestPostProcessor OPERATOR =
            user("outbox-operator");
    private static final UserRequestPostProcessor OFFICER =
            user("wang");
    private static final String OPERATOR_PAGE = "/operator/notifications";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private IdentityService identity;

    private MockMvc web;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clear() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        member("outbox-operator", "camunda-admin");
        member("wang", "office");
        jdbc.sql("DELETE FROM notification_outbox").update();
    }

    @Test
    void everybodyReadsTheirOwnMessagesOnly() throws Exception {
        send("wang", "给王的消息", "正文");
        send("li", "给李的消息", "正文");
        web.perform(get("/messages").with(OFFICER))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("给王的消息")))
                .andExpect(content().string(not(containsString("给李的消息"))));
    }

    @Test
    void markupIsShownAndOnlyLinksToThisServerWork() throws Exception {
        send("wang", "<b>主题</b>", "<script>alert(1)</script>\nhttp://localhost:8080/camunda\njavascript:alert(2)");
        web.perform(get("/messages").with(OFFICER))
                .andExpect(content().string(containsString("&lt;b&gt;主题&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("href=\"http://localhost:8080/camunda\">打开任务</a>")))
                .andExpect(content().string(not(containsString("href=\"javascript"))));
    }

    @Test
    void newestMessagesComeFirstPageByPage() throws Exception {
        for (int i = 1; i <= 70; i++) {
            send("wang", "第" + i + "条", "正文");
        }
        web.perform(get("/messages").with(OFFICER))
                .andExpect(content().string(containsString("第70条")))
                .andExpect(content().string(not(containsString(">第1条<"))))
                .andExpect(content().string(containsString("较早的")));
        web.perform(get("/messages").param("page", "1").with(OFFICER))
                .andExpect(content().string(containsString(">第1条<")))
                .andExpect(content().string(containsString("较新的")));
    }

    @Test
    void theOperatorSeesWhatStandsStillButNoTexts() throws Exception {
        send("wang", "给王的消息", "私下的话");
        send("li", "给李的消息", "私下的话");
        web.perform(get(OPERATOR_PAGE).param("state", "LISTED").param("recipient", " li ").with(OPERATOR))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("给李的消息")))
                .andExpect(content().string(not(containsString("给王的消息"))))
                .andExpect(content().string(containsString("没有设置邮件服务器")))
                .andExpect(content().string(not(containsString("私下的话"))));
    }

    @Test
    void theOperatorDecidesAboutAnUncertainMessageOnce() throws Exception {
        String id = uncertain();
        web.perform(get(OPERATOR_PAGE).with(OPERATOR)).andExpect(content().string(containsString("标记为已发送")));
        web.perform(asOperator(post(OPERATOR_PAGE + "/{id}/mark-sent", id).param("state", "UNCERTAIN")))
                .andExpect(redirectedUrl(OPERATOR_PAGE + "?state=UNCERTAIN"))
                .andExpect(flash().attribute("done", "已标记为已发送。"));
        web.perform(asOperator(post(OPERATOR_PAGE + "/{id}/resend", id)))
                .andExpect(flash().attribute("refused", containsString("状态已经变化")));
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void uncertainMessagesAreNeverResentAllAtOnce() throws Exception {
        String id = uncertain();
        web.perform(asOperator(post(OPERATOR_PAGE + "/resend").param("state", "UNCERTAIN")))
                .andExpect(flash().attributeExists("refused"));
        assertThat(state(id)).isEqualTo("UNCERTAIN");
    }

    @Test
    void theOperatorResendsAllFailedMessages() throws Exception {
        send("wang", "主题", "正文");
        jdbc.sql("UPDATE notification_outbox SET state = 'FAILED', attempts = 8").update();
        web.perform(asOperator(post(OPERATOR_PAGE + "/resend").param("state", "FAILED")))
                .andExpect(flash().attribute("done", "已重新排队 1 条，稍后发送。"));
        assertThat(jdbc.sql("SELECT attempts FROM notification_outbox WHERE state = 'PENDING'").query(Integer.class).single())
                .isZero();
    }

    @Test
    void nobodyElseSeesOrDecides() throws Exception {
        String id = uncertain();
        web.perform(get(OPERATOR_PAGE).with(OFFICER)).andExpect(status().isForbidden());
        web.perform(post(OPERATOR_PAGE + "/{id}/resend", id).with(OFFICER).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(OPERATOR_PAGE + "/{id}/resend", id).with(OPERATOR)).andExpect(status().isForbidden());
        assertThat(state(id)).isEqualTo("UNCERTAIN");
    }

    private static MockHttpServletRequestBuilder asOperator(MockHttpServletRequestBuilder request) {
        return request.with(OPERATOR).with(csrf());
    }

    private String uncertain() {
        send("wang", "主题", "正文");
        jdbc.sql("UPDATE notification_outbox SET state = 'UNCERTAIN'").update();
        return jdbc.sql("SELECT id FROM notification_outbox").query(String.class).single();
    }

    private String state(String id) {
        return jdbc.sql("SELECT state FROM notification_outbox WHERE id = ?").param(id).query(String.class).single();
    }

    private void send(String recipient, String subject, String text) {
        transaction.executeWithoutResult(status -> notifications.send(new Message(recipient, subject, text)));
    }

    private void member(String id, String group) {
        identity.deleteUser(id);
        identity.saveUser(identity.newUser(id));
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
    }
}
