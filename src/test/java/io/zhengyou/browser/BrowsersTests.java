package io.zhengyou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhengyou.ServerTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@Tag("screen")
class BrowsersTests {

    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @Test
    void opensAPageOfTheServer() {
        var page = browsers.window();

        var response = page.navigate("http://localhost:" + port + "/");

        assertThat(response.ok()).isTrue();
        assertThat(page.title()).isNotBlank();
    }

    // Without a Chinese font every character is the same empty box.
    @Test
    void drawsChineseCharacters() {
        assertThat(pictureOf("争")).isNotEqualTo(pictureOf("优"));
    }

    private static byte[] pictureOf(String text) {
        Page page = browsers.window();
        page.setContent("<h1>" + text + "</h1>");
        return page.screenshot();
    }
}
