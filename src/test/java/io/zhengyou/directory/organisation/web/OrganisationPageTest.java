package io.zhengyou.directory.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.directory.organisation.Organisation;
import io.zhengyou.engine.access.Visitor;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What is imported here is rolled back, because a list of roles says who has none. */
@ServerTest
@Transactional
class OrganisationPageTest {

    private static final String PAGE = "/operator/directory";
    private static final String UNITS = "code,name,kind,branch\n";
    private static final String PEOPLE = "id,name,unit,mail\n";
    private static final String ROLES = "person,role,unit\n";
    private static final String POINTS = "leader,unit,since\n";
    private static final String OPERATOR = "operator1";
    private static final Pattern PASSWORD = Pattern.compile("import-anna</td><td[^>]*><code>(\\w{16})</code>");

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc web;

    @BeforeEach
    void openTheBrowser() {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
    }

    @Test
    void showsHowManyThereAreOfEverything() throws Exception {
        web.perform(get(PAGE).with(user(OPERATOR))).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("全国学会"), containsString("联络员"), containsString("contact-points.csv（leader,unit,since）"))));
    }

    @Test
    void importsUnitsPeopleRolesAndContactPointsTogether() throws Exception {
        web.perform(multipart(PAGE)
                        .file(file("units.csv", UNITS + "X77,试验学会,NATIONAL_SOCIETY,理科\n"))
                        .file(file("people.csv", PEOPLE + "import-anna,安娜,X77,anna@example.org\n"))
                        .file(file("roles.csv", shipped("roles.csv") + "import-anna,liaison,X77\n"))
                        .file(file("contact-points.csv", shipped("contact-points.csv") + "leader1,X77,2026/1/5\n"))
                        .with(user(OPERATOR)).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("已导入。")));
        assertThat(units.find("X77")).hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("试验学会"));
        assertThat(people.inRole(Role.LIAISON, "X77")).extracting(Person::id).containsExactly("import-anna");
        assertThat(people.inRole(Role.LIAISON, "A01")).extracting(Person::id).containsExactly("liaisonA01");
        assertThat(people.unitsOf("import-anna", Role.LIAISON)).extracting(Unit::code).containsExactly("X77");
    }

    @Test
    void showsANewPasswordOnceAndItOpensTheDoor() throws Exception {
        String page = take("people.csv", PEOPLE + "import-anna,安娜,A01,\n").andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(UTF_8);
        Matcher password = PASSWORD.matcher(page);
        assertThat(password.find()).isTrue();
        assertThat(identity.checkPassword("import-anna", password.group(1))).isTrue();
        web.perform(get(PAGE).with(user(OPERATOR))).andExpect(content().string(not(containsString("初始密码"))));
    }

    @Test
    void importingAgainUpdatesAndKeepsThePassword() throws Exception {
        organisation.take(Map.of("people.csv", (PEOPLE + "import-anna,安娜,A01,\n").getBytes(UTF_8)), () -> "her-own-password");
        take("people.csv", PEOPLE + "import-anna,安娜改,A02,anna@example.org\n")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("已导入。"), not(containsString("初始密码")))));
        assertThat(people.find("import-anna")).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("安娜改");
            assertThat(person.unitCode()).isEqualTo("A02");
        });
        assertThat(identity.checkPassword("import-anna", "her-own-password")).isTrue();
    }

    @Test
    void takesAFileWithTheMarkOfASpreadsheet() throws Exception {
        take("units.csv", "\uFEFF" + UNITS.replace("\n", "\r\n") + "X78,\"标记,学会\",NATIONAL_SOCIETY,理科\r\n").andExpect(status().isOk());
        assertThat(units.find("X78")).hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("标记,学会"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "units.csv          | X 1,学会,NATIONAL_SOCIETY,理科      | code   | 应为 1 至 20 个字母或数字。",
        "units.csv          | X1,,NATIONAL_SOCIETY,理科           | name   | 不能为空。",
        "units.csv          | X1,学会,SOCIETY,理科                | kind   | 应为以下之一：NATIONAL_SOCIETY",
        "units.csv          | X1,学会,NATIONAL_SOCIETY,           | branch | 不能为空。",
        "units.csv          | X1,\"学\0会\",NATIONAL_SOCIETY,理科 | name   | 应写在一行之内，不能有换行等控制字符。",
        "units.csv          | X1,学会                             | 整行   | 这一行应有 4 列（code,name,kind,branch），实有 2 列，请改正。",
        "units.csv          | \"X1,学会                           | 整行   | 引号没有配对，这一行和后面的内容读不出来。请改正引号。",
        "people.csv         | 安娜,安娜,A01,                      | id     | 应以字母或数字开头，只含字母、数字和 . _ @ -，最多 64 个字符。",
        "people.csv         | anna,安娜,<b>,                      | unit   | 没有代码为“&lt;b&gt;”的单位。",
        "people.csv         | anna,安娜,A01,anna@                 | mail   | 不是完整的邮箱地址，可以留空。",
        "roles.csv          | nobody-here,liaison,A01             | person | 没有账号为“nobody-here”的人员。",
        "roles.csv          | leader1,boss,                       | role   | 应为以下之一：",
        "roles.csv          | leader1,liaison,                    | unit   | 没有代码为“”的单位；联络员须写明单位。",
        "roles.csv          | leader1,office,A01                  | unit   | 不属于某个单位，此列应留空。",
        "contact-points.csv | leader1,ZZ,2026-01-05               | unit   | 没有代码为“ZZ”的单位。",
        "contact-points.csv | leader1,A01,去年                    | since  | 应为日期，如 2026-12-31。",
        "contact-points.csv | nobody-here,A01,2026-01-05          | leader | 没有账号为“nobody-here”的人员。"
    })
    void namesLineColumnAndReasonOfABadRow(String file, String row, String column, String reason) throws Exception {
        String header = Map.of("units.csv", UNITS, "people.csv", PEOPLE, "roles.csv", ROLES, "contact-points.csv", POINTS).get(file);
        take(file, header + "\n" + row + "\n").andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString("没有导入任何内容"),
                containsString(">" + file + "</td>"),
                containsString(">3</td>"),
                containsString("data-label=\"列\">" + column + "</td>"),
                containsString(reason))));
    }

    @Test
    void importsNothingOfOneFileWhenAnotherIsBad() throws Exception {
        web.perform(multipart(PAGE)
                        .file(file("units.csv", UNITS + "X79,好学会,NATIONAL_SOCIETY,理科\n"))
                        .file(file("people.csv", PEOPLE + "import-anna,安娜,X79,\nimport-anna,安娜,X79,\n"))
                        .with(user(OPERATOR)).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("以下 1 处有误"), containsString("与前面的行重复。"))));
        assertThat(units.find("X79")).isEmpty();
        assertThat(people.find("import-anna")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "id,name,unit\n", "id,name,unit,mail,phone\n", "账号,姓名,单位,邮箱\n", "name,id,unit,mail\n"})
    void refusesAnotherHeaderOrNone(String content) throws Exception {
        take("people.csv", content).andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("第一行应是 id,name,unit,mail"), containsString(">1</td>"))));
    }

    @Test
    void saysHowToSaveAFileInTheRightEncoding() throws Exception {
        take("people.csv", (PEOPLE + "import-anna,安娜,A01,\n").getBytes(Charset.forName("GB18030"))).andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("另存为“CSV UTF-8（逗号分隔）”"), containsString(">2</td>"))));
        assertThat(people.find("import-anna")).isEmpty();
    }

    @Test
    void refusesAPicture() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        take("units.csv", picture).andExpect(status().isBadRequest()).andExpect(content().string(containsString("文件不是 UTF-8 编码。")));
    }

    @Test
    void asksForAFileIfThereIsNone() throws Exception {
        web.perform(multipart(PAGE).file(new MockMultipartFile("units.csv", "", null, new byte[0]))
                        .with(user(OPERATOR)).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("没有选择文件。")));
    }

    @Test
    void twoAtOnceDoNotMixTheirFiles() {
        transaction.executeWithoutResult(first -> {
            first.setRollbackOnly();
            assertThat(organisation).satisfies(importing -> importing.take(
                    Map.of("units.csv", (UNITS + "X80,先到学会,NATIONAL_SOCIETY,理科\n").getBytes(UTF_8)), () -> "unused"));
            assertThat(CompletableFuture.supplyAsync(this::secondImport)).succeedsWithin(Duration.ofSeconds(30))
                    .satisfies(answer -> {
                        answer.andExpect(status().isConflict());
                        answer.andExpect(content().string(containsString("另一位管理员正在导入，这次没有导入任何内容。")));
                    });
        });
        assertThat(units.find("X81")).isEmpty();
    }

    private ResultActions secondImport() {
        try {
            return take("units.csv", UNITS + "X81,后到学会,NATIONAL_SOCIETY,理科\n");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void answersAFileThatIsFarTooLargeWithAPage() {
        Visitor operator = Visitor.browser(port);
        operator.signIn(OPERATOR, "zhengyou2026");
        for (int megabytes : new int[] {53, 60}) {
            var answer = operator.upload(PAGE, "units.csv", UNITS + "x".repeat(megabytes << 20));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("文件太大", "一次最多上传 52MB");
        }
    }

    @Test
    void onlyTheOperatorSeesAndImports() throws Exception {
        web.perform(get(PAGE).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrlPattern("**/login"));
        for (String other : new String[] {"office1", "liaisonA01"}) {
            web.perform(get(PAGE).with(user(other))).andExpect(status().isForbidden());
            web.perform(multipart(PAGE).file(file("units.csv", UNITS)).with(user(other)).with(csrf())).andExpect(status().isForbidden());
        }
        web.perform(multipart(PAGE).file(file("units.csv", UNITS)).with(user(OPERATOR))).andExpect(status().isForbidden());
    }

    private ResultActions take(String file, String content) throws Exception {
        return take(file, content.getBytes(UTF_8));
    }

    private ResultActions take(String file, byte[] content) throws Exception {
        return web.perform(multipart(PAGE).file(file(file, content)).with(user(OPERATOR)).with(csrf()));
    }

    private static MockMultipartFile file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile(name, name, "text/csv", content);
    }

    private static String shipped(String file) throws Exception {
        return new ClassPathResource("organisation/" + file).getContentAsString(UTF_8);
    }
}
