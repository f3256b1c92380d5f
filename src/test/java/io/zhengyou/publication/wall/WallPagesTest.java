package io.zhengyou.publication.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.zhengyou.ServerTest;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.Rating;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The wall as a visitor without a login gets it. */
@ServerTest
@Transactional
@WithAnonymousUser
class WallPagesTest {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ObjectMapper json;

    private MockMvc web;
    private Season season;

    @BeforeEach
    void publishAPledge() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        season = new Season(events).publish();
    }

    @Test
    void listsAndFindsAPledge() throws Exception {
        see("/pledges", season.title(), "践诺中", "李示例&lt;script&gt;");
        see("/pledges?q=" + season.title() + "&kind=MEMBER&year=2026&state=UNDERWAY&dimension=LEAD_SERVING&unit=A01", season.title());
        web.perform(get("/pledges").param("q", season.title()).param("state", "KEPT"))
                .andExpect(content().string(not(containsString(season.id())))).andExpect(content().string(containsString("没有符合条件的承诺。")));
    }

    @Test
    void tellsTheWholeStoryOfAPledge() throws Exception {
        season.report().comment(Rating.AVERAGE).answer().order("r").closeOut("r").amend().state().confirm(Fulfilment.PARTLY_KEPT);
        see("/pledges/" + season.id(), "举办科普讲座", "不少于 8 场", "2026年10月31日", "已办 5 场。", "王领导", "由 赵代理 代为签署", "一般", "讲座很受欢迎。",
                "多到基层去。", "对王领导点评的回应", "下月去两个县。", "进度落后。", "补办了 3 场。", "场地在装修。", "有修改", "不再承诺",
                "写 &lt;b&gt;读书笔记&lt;/b&gt; &amp; 交流", "部分兑现", "笔记只有一半。");
    }

    @Test
    void tellsWhyAPledgeWasWithdrawn() throws Exception {
        season.withdraw();
        see("/pledges/" + season.id(), "已撤回", "撤回前的承诺", "已调离本单位。", "举办科普讲座");
    }

    @Test
    void gathersWhatIsPublicAboutAUnit() throws Exception {
        season.comment(Rating.GOOD);
        see("/units/A01", season.title(), "领导点评：" + season.title(), "获得的荣誉", "/units/A01/feed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pledges/unknown", "/units/unknown", "/units/unknown/feed"})
    void knowsWhatIsNotThere(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=去年", "kind=DOG", "state=x", "dimension=x", "before=-1", "before=99999999999999999999", "q=一 二 三 四 五 六"})
    void refusesAnAddressThatMakesNoSense(String query) throws Exception {
        String[] pair = query.split("=", 2);
        web.perform(get("/pledges").param(pair[0], pair[1])).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("role=\"alert\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pledges/feed", "/units/A01/feed"})
    void feedsAReader(String path) throws Exception {
        season.withdraw();
        SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(
                web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray()), "application/atom+xml"));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("撤回承诺：" + season.title() + "（李示例<script>）");
        assertThat(feed.getEntries().get(0).getLink()).endsWith("/pledges/" + season.id());
        assertThat(feed.getEntries()).extracting("uri").doesNotHaveDuplicates();
    }

    @Test
    void givesItsDataAway() throws Exception {
        season.confirm(Fulfilment.NOT_KEPT);
        List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(body("/open-data/pledges.csv").substring(1))).stream()
                .filter(row -> row.get("pledge_id").equals(season.id())).toList();
        assertThat(rows).extracting(row -> row.get("what") + row.get("fulfilment")).containsExactly("举办科普讲座KEPT", "读完一套党史NOT_KEPT");
        JsonNode all = json.readTree(body("/open-data/pledges.json"));
        assertThat(all).filteredOn(row -> row.get("pledge_id").asText().equals(season.id()))
                .extracting(row -> row.get("due_on").asText() + row.get("dimension").asText())
                .containsExactly("2026-10-31带头服务群众", "2026-10-31带头学习提高");
        see("/open-data", "pledge_id", "dimension", "fulfilment");
    }

    private void see(String path, String... texts) throws Exception {
        String page = web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains(texts);
    }

    private String body(String path) throws Exception {
        return web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
