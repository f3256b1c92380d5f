package io.zhengyou.award.programme.web;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.programme.Programmes;
import io.zhengyou.award.programme.Version;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every test has a programme of its own. */
@ServerTest
class ProgrammePagesTest {

    private static final String LIST = "/office/programmes";
    private static final String OFFICER = "office1";
    private static final String OTHER_OFFICER = "office2";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Programmes programmes;

    private final Entry entry = Written.good();
    private MockMvc web;
    private String code = "";
    private String page = "";

    @BeforeEach
    void addAProgramme(TestInfo test) throws Exception {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
        code = "page-" + Integer.toHexString(test.getDisplayName().hashCode());
        page = LIST + "/" + code;
        write("name", "页面试验奖" + code);
        write("code", code);
        send(LIST + "/new", OFFICER).andExpect(redirectedUrl(page)).andExpect(flash().attribute("done", containsString("现在可以发起评选")));
        write("version", "1");
    }

    @Test
    void showsEveryRuleOfAProgramme() throws Exception {
        see(page).andExpect(content().string(allOf(
                containsString("在一线工作满五年。"), containsString("value=\"影响，包括传播\""), containsString("推荐表\n证明"),
                containsString("value=\"51\""), containsString("办公室，电话 010-00000000"), containsString("第 1 版"), not(containsString("修改前")),
                containsString("正在进行的届次沿用发起时的规则"))));
        see(LIST).andExpect(content().string(allOf(containsString("页面试验奖" + code), containsString("中国青年科技奖"))));
        see("/office/rounds").andExpect(content().string(containsString("href=\"/office/programmes\"")));
    }

    @Test
    void aSavedChangeIsANewVersionAndTheOldOneStays() throws Exception {
        write("quota", "12");
        write("scoreRule", "Z_SCORE");
        send(page, OFFICER).andExpect(redirectedUrl(page)).andExpect(flash().attribute("done", containsString("已保存为第 2 版")));
        assertThat(programmes.history(code)).extracting(version -> version.programme().rules().quota()).containsExactly(12, 10);
        assertThat(programmes.history(code)).extracting(Version::savedBy).containsOnly(OFFICER);
        see(page).andExpect(content().string(allOf(
                containsString("（office1）"), containsString("data-label=\"修改前\">10<"), containsString("data-label=\"修改后\">12<"),
                containsString("data-label=\"修改前\">中位数<"))));
    }

    @Test
    void nothingChangedIsNoVersion() throws Exception {
        send(page, OFFICER).andExpect(redirectedUrl(page)).andExpect(flash().attribute("done", "没有改动，没有保存新版本。"));
        assertThat(programmes.history(code)).hasSize(1);
    }

    @Test
    void badInputIsToldAtEveryFieldAndNothingIsLost() throws Exception {
        write("eligibility", "<b>" + "长".repeat(4_997));
        write("quota", "很多");
        entry.sent().put("criterionWeight", List.of("60", "50"));
        send(page, OFFICER).andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString("有 3 处需要修改，没有保存"),
                containsString("最多 1000 个字，现有 5000 个字，请删减。"),
                containsString("应填写 1 至 500 的整数。"),
                containsString("权重之和应为 100，现在是 110。"),
                containsString("&lt;b&gt;" + "长".repeat(4_997) + "</textarea>"),
                containsString("value=\"很多\""),
                containsString("aria-describedby=\"quota-fault\""),
                containsString("id=\"quota-fault\""))));
        assertThat(programmes.history(code)).hasSize(1);
    }

    @Test
    void theSecondOfTwoWhoSaveIsToldWhatTheFirstDidAndLosesNothing() throws Exception {
        write("quota", "11");
        send(page, OFFICER).andExpect(redirectedUrl(page));
        write("quota", "10");
        write("contact", "办公室二处");
        send(page, OTHER_OFFICER).andExpect(status().isConflict()).andExpect(content().string(allOf(
                containsString("（office1）已于"), containsString("您的这次没有保存"),
                containsString("data-label=\"第 2 版\">11<"), containsString("data-label=\"您填写的\">办公室二处<"),
                containsString("value=\"办公室二处\""), containsString("name=\"version\" value=\"2\""))));
        assertThat(programmes.history(code)).hasSize(2);
        write("version", "2");
        send(page, OTHER_OFFICER).andExpect(redirectedUrl(page));
        assertThat(programmes.find(code).orElseThrow().rules().contact()).isEqualTo("办公室二处");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutScripts() throws Exception {
        write("addRow", "1");
        send(page, OFFICER).andExpect(status().isOk()).andExpect(content().string(containsString("第 3 项")));
        entry.sent().remove("addRow");
        write("removeRow", "0");
        write("contact", "还没保存的联系方式");
        send(page, OFFICER).andExpect(status().isOk()).andExpect(content().string(allOf(
                not(containsString("value=\"贡献\"")), not(containsString("第 2 项")), containsString("还没保存的联系方式"))));
        assertThat(programmes.history(code)).hasSize(1);
    }

    @Test
    void aNewProgrammeNeedsACodeOfItsOwn() throws Exception {
        see(LIST + "/new").andExpect(content().string(allOf(containsString("name=\"code\""), not(containsString("修改记录")))));
        send(LIST + "/new", OFFICER).andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString(Checked.TAKEN), containsString("value=\"" + code + "\""))));
        assertThat(programmes.history(code)).hasSize(1);
        write("removeRow", "1");
        send(LIST + "/new", OFFICER).andExpect(status().isOk()).andExpect(content().string(not(containsString("第 2 项"))));
    }

    @Test
    void anUnknownProgrammeIsNotThere() throws Exception {
        web.perform(get(LIST + "/unknown").with(user(OFFICER))).andExpect(status().isNotFound());
        send(LIST + "/unknown", OFFICER).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheOfficeSeesAndChanges() throws Exception {
        for (String path : List.of(LIST, LIST + "/new", page)) {
            web.perform(get(path).accept("text/html")).andExpect(redirectedUrlPattern("**/login*"));
            web.perform(get(path).with(user("liaisonA01"))).andExpect(status().isForbidden());
            web.perform(get(path).with(user("leader1"))).andExpect(status().isForbidden());
        }
        send(page, "liaisonA01").andExpect(status().isForbidden());
        send(LIST + "/new", "leader1").andExpect(status().isForbidden());
        web.perform(post(page).params(entry.sent()).with(user(OFFICER))).andExpect(status().isForbidden());
        assertThat(programmes.history(code)).hasSize(1);
    }

    private void write(String field, String text) {
        entry.sent().set(field, text);
    }

    private ResultActions see(String path) throws Exception {
        return web.perform(get(path).with(user(OFFICER))).andExpect(status().isOk());
    }

    private ResultActions send(String path, String person) throws Exception {
        return web.perform(post(path).params(entry.sent()).with(user(person)).with(csrf()));
    }
}
