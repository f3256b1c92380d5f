package io.zhengyou.engine.webapps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the server serves in place of Camunda's own files. Who may fetch it is not asked here. */
@ServerTest
class WebAppsAreOursTest {

    private static final Pattern IMAGE = Pattern.compile("url\\(\"([^\"]+\\.svg)\"\\)");
    private static final Pattern SCRIPT = Pattern.compile("'([^']+\\.js)'");

    @Autowired
    WebApplicationContext context;

    MockMvc server;

    @BeforeEach
    void withoutSecurity() {
        server = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @CsvSource({"tasklist, 任务办理", "welcome, 个人中心", "admin, 系统管理", "cockpit, 运行监控"})
    void everyAppBearsOurName(String app, String name) throws Exception {
        assertThat(text("/camunda/app/%s/scripts/config.js".formatted(app))).contains("vendor: '争优'", "name: '" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyAppWearsOurLookAndHidesTheEndOfLifeBar(String app) throws Exception {
        assertThat(text("/camunda/app/%s/styles/user-styles.css".formatted(app))).contains("../../../assets/zhengyou.css");
        assertThat(text("/camunda/assets/zhengyou.css")).containsPattern("\\.ce-eol-banner \\{\\s+display: none;");
        assertThat(text(logo())).contains("争优");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyScriptThatAnAppNamesIsServed(String app) throws Exception {
        URI folder = URI.create("/camunda/app/" + app + "/");
        List<URI> scripts = SCRIPT.matcher(text(folder + "scripts/config.js")).results()
                .map(found -> folder.resolve(found.group(1)))
                .toList();
        assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(text(script.getPath())).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void theAppsOfTheUsersSpeakOnlyChinese(String app) throws Exception {
        assertThat(text("/camunda/app/%s/scripts/config.js".formatted(app)))
                .contains("availableLocales: ['zh'], fallbackLocale: 'zh'");
        assertThat(text("/camunda/app/%s/locales/zh.json".formatted(app))).contains("退出登录");
    }

    @Test
    void theIconIsOurs() throws Exception {
        byte[] ours = new ClassPathResource("META-INF/resources/webjars/camunda/favicon.ico").getContentAsByteArray();
        assertThat(bytes("/camunda/favicon.ico")).isEqualTo(ours).hasSizeLessThan(4_000);
    }

    /** The one of the public pages, which the style sheet of the web apps names. */
    private String logo() throws Exception {
        URI styles = URI.create("/camunda/assets/zhengyou.css");
        Matcher image = IMAGE.matcher(text(styles.getPath()));
        assertThat(image.find()).isTrue();
        return styles.resolve(image.group(1)).getPath();
    }

    private String text(String path) throws Exception {
        return new String(bytes(path), UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        var response = server.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
        assertThat(HttpStatus.valueOf(response.getStatus())).as(path).isEqualTo(HttpStatus.OK);
        return response.getContentAsByteArray();
    }
}
