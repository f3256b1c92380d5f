package io.zhengyou.publication.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The frame around every page, seen at the guidance. */
@ServerTest
class LayoutTest {

    private static final String LOGIN = "href=\"/login\"";
    private static final String LOGOUT = "action=\"/logout\"";
    private static final String TASKS = "href=\"/camunda/app/tasklist/default/\"";
    private static final String OFFICE = "href=\"/office/rounds\"";
    private static final String CALENDAR = "href=\"/office/calendar\"";
    private static final String OPERATOR = "href=\"/operator/notifications\"";

    @Autowired
    private WebApplicationContext server;

    private MockMvc web;

    @BeforeEach
    void openTheBrowser() {
        web = MockMvcBuilders.webAppContextSetup(server).build();
    }

    @Test
    @WithAnonymousUser
    void aVisitorIsOfferedThePublicPagesAndTheLogin() throws Exception {
        see(LOGIN, "lang=\"zh-CN\"", "<title>指导意见 · 争优</title>", "href=\"#content\"", "href=\"/guidance\" aria-current=\"page\"",
                "href=\"/calls\"", "href=\"/notices\"", "href=\"/results\"");
        dontSee(LOGOUT, TASKS, OFFICE, OPERATOR, "工作栏目");
    }

    @Test
    @WithMockUser(authorities = "liaison-A01")
    void aLiaisonSeesTheirTasksAndTheWayOut() throws Exception {
        see(TASKS, LOGOUT);
        dontSee(LOGIN, OFFICE, OPERATOR, "<strong>设置</strong>");
    }

    @Test
    @WithMockUser(authorities = "office")
    void anOfficerSeesTheOffice() throws Exception {
        see(TASKS, OFFICE, CALENDAR, "工作栏目", "<strong>评选</strong>", "<strong>设置</strong>");
        dontSee(OPERATOR);
    }

    @Test
    @WithMockUser(authorities = "leading-group")
    void aLeaderSeesTheOffice() throws Exception {
        see(TASKS, OFFICE);
        dontSee(CALENDAR, OPERATOR);
    }

    @Test
    @WithMockUser(authorities = "camunda-admin")
    void anOperatorSeesTheOperatorsPages() throws Exception {
        see(TASKS, OPERATOR, "href=\"/operator/directory\"");
        dontSee(OFFICE);
    }

    @Test
    @WithMockUser(authorities = "liaison")
    void theHomePageLeadsStaffToTheirTasks() throws Exception {
        web.perform(get("/")).andExpect(content().string(containsString("办理我的任务")));
    }

    @Test
    @WithAnonymousUser
    void theHomePageOffersNoTasksToAVisitor() throws Exception {
        web.perform(get("/")).andExpect(content().string(not(containsString("办理我的任务"))));
    }

    /** They stand in archives, below folders of their versions, which no page names. */
    @ParameterizedTest
    @ValueSource(strings = {"/webjars/picocss__pico/css/pico.min.css", "/webjars/echarts/dist/echarts.simple.min.js"})
    void whatPagesTakeFromArchivesIsFoundWithoutItsVersion(String address) throws Exception {
        web.perform(get(address)).andExpect(status().isOk());
    }

    private void see(String... texts) throws Exception {
        for (String text : texts) {
            web.perform(get("/guidance")).andExpect(content().string(containsString(text)));
        }
    }

    private void dontSee(String... texts) throws Exception {
        for (String text : texts) {
            web.perform(get("/guidance")).andExpect(content().string(not(containsString(text))));
        }
    }
}
