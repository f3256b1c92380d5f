package io.zhengyou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.inspection.programme.FormerPosts;
import io.zhengyou.inspection.programme.FormerPosts.FormerPost;
import io.zhengyou.inspection.programme.Impartiality;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Former posts from a file: all of it or nothing. */
@ServerTest
class FormerPostFileTest {

    private static final String PAGE = "/office/inspections/former-posts/import";

    @LocalServerPort
    private int port;

    @Autowired
    private FormerPosts posts;

    @Autowired
    private Impartiality impartiality;

    private Visitor office;

    @BeforeEach
    void signIn() {
        office = Visitor.browser(port);
        office.signIn("office1", "zhengyou2026");
    }

    @Test
    void keepsPeopleFromUnitsThatTheyLed() {
        LocalDate lately = LocalDate.now().minusYears(1);
        posts.put(new FormerPost("expert31", "E11", LocalDate.now().minusYears(9)));
        var answer = office.upload(PAGE, "posts", "person,unit,until\nexpert31,E11,%s\nexpert32,E13,%s\n".formatted(lately, lately.toString().replace('-', '/')));
        assertThat(answer.body()).contains("已记下 2 条");
        assertThat(posts.all()).contains(new FormerPost("expert31", "E11", lately), new FormerPost("expert32", "E13", lately))
                .doesNotContain(new FormerPost("expert31", "E11", LocalDate.now().minusYears(9)));
        assertThat(impartiality.obstacles().of("expert31", "E11", 3)).contains("在 3 年内负责过该单位");
        assertThat(office.get("/office/inspections/former-posts").body()).contains(PAGE, lately.toString());
    }

    @Test
    void namesEveryBadRowAndTakesNothing() {
        List<FormerPost> before = posts.all();
        var answer = office.upload(PAGE, "posts", "person,unit,until\nexpert33,E15,2020-01-01\nnobody,E15,2020-01-01\nexpert33,Z99,2020-02-30\n"
                + "expert33,E15,2021-01-01\nexpert34,E15,%s\nexpert35,E15\n".formatted(LocalDate.now().plusDays(2)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("没有用户名为“nobody”的人", "没有代码为“Z99”的单位", "应为日期", "与前面一行重复", "不能晚于今天", "实有 2 列", "以下 6 处有误");
        assertThat(posts.all()).isEqualTo(before);
        for (String useless : List.of("", "person,unit,until\n", "name,unit,until\nexpert33,E15,2020-01-01\n")) {
            assertThat(office.upload(PAGE, "posts", useless).statusCode()).as(useless).isEqualTo(400);
        }
    }
}
