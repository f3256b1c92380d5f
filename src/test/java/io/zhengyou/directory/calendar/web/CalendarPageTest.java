package io.zhengyou.directory.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Replaces years that no other test asks about. */
@ServerTest
class CalendarPageTest {

    private static final String PAGE = "/office/calendar";
    private static final String HEADER = "date,kind,name\n";
    private static final String OFFICER = "calendar-officer";
    private static final String LEADER = "calendar-leader";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private IdentityService identity;

    @Autowired
    private WorkingDays workingDays;

    private MockMvc web;

    @BeforeEach
    void openTheBrowser() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        member(OFFICER, "office");
        member(LEADER, "leading-group");
    }

    @Test
    void showsDaysOffAndMakeUpWorkdays() throws Exception {
        see("2026-06-01T00:00:00Z").andExpect(content().string(allOf(
                containsString("2026 年：248 个工作日"), containsString("随程序提供"), containsString("15日（周日）"), containsString("调休上班"))));
    }

    @Test
    void warnsOfAYearWithoutDataInTime() throws Exception {
        see("2050-10-31T15:59:59Z").andExpect(content().string(allOf(
                containsString("还没有 2050 年的日历"), not(containsString("还没有 2051 年的日历")))));
        see("2050-10-31T16:00:00Z").andExpect(content().string(containsString("还没有 2051 年的日历")));
    }

    @Test
    void aNewCalendarCountsAtOnce() throws Exception {
        LocalDate friday = LocalDate.of(2040, 6, 1);
        assertThat(workingDays.isWorkingDay(friday)).isTrue();
        upload("2040", HEADER + "2040-06-01,off,馆庆\n2040-06-02,work,馆庆\n")
                .andExpect(redirectedUrl(PAGE))
                .andExpect(flash().attribute("done", "2040 年的日历已换上：放假 1 天，调休上班 1 天。"));
        assertThat(workingDays.isWorkingDay(friday)).isFalse();
        assertThat(workingDays.isWorkingDay(friday.plusDays(1))).isTrue();
        see("2026-06-01T00:00:00Z").andExpect(content().string(containsString("calendar-officer 上传于")));
    }

    @Test
    void aNewCalendarTakesThePlaceOfTheWholeYear() throws Exception {
        upload("2041", HEADER + "2041-06-03,off,馆庆\n");
        upload("2041", HEADER + "2041-06-04,off,馆庆\n").andExpect(redirectedUrl(PAGE));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2041, 6, 3))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2041, 6, 4))).isFalse();
    }

    @Test
    void aFileWithFaultsChangesNothingAndEachIsNamed() throws Exception {
        upload("2042", HEADER + "2042-06-02,off,馆庆\n");
        upload("2042", HEADER + "2042-06-03,off,馆庆\n2042-06-31,off,馆庆\n2042-06-04,<b>,馆庆\n2041-06-04,off,馆庆\n")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(
                        containsString("文件里有 3 处问题，没有换上，2042 年的日历没有改动"),
                        containsString("“2042-06-31”不是日期"),
                        containsString("“&lt;b&gt;”不能用"),
                        containsString("2041-06-04 不在 2042 年"),
                        containsString("value=\"2042\""))));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2042, 6, 2))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2042, 6, 3))).isTrue();
    }

    @Test
    void aYearCanBeDownloadedAndUploadedAgain() throws Exception {
        upload("2043", HEADER + "2043-06-01,off,\"“馆庆”,甲\"\n");
        var file = web.perform(get(PAGE + "/calendar-2043.csv").with(user(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        upload("2043", file.getContentAsString(StandardCharsets.UTF_8)).andExpect(redirectedUrl(PAGE));
        web.perform(get(PAGE + "/calendar-2044.csv").with(user(OFFICER))).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheOfficeSeesAndReplaces() throws Exception {
        web.perform(get(PAGE).with(user(LEADER))).andExpect(status().isForbidden());
        web.perform(multipart(PAGE).file("file", new byte[0]).param("year", "2045").with(user(LEADER)).with(csrf()))
                .andExpect(status().isForbidden());
        web.perform(multipart(PAGE).file("file", new byte[0]).param("year", "2045").with(user(OFFICER))).andExpect(status().isForbidden());
    }

    private ResultActions see(String time) throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(time)));
        return web.perform(get(PAGE).with(user(OFFICER))).andExpect(status().isOk());
    }

    private ResultActions upload(String year, String text) throws Exception {
        return web.perform(multipart(PAGE)
                .file("file", text.getBytes(StandardCharsets.UTF_8))
                .param("year", year)
                .with(user(OFFICER))
                .with(csrf()));
    }

    private void member(String id, String group) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        identity.saveUser(identity.newUser(id));
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
    }
}
