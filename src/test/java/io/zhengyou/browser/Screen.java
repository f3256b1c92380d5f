package io.zhengyou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** What stands on a screen of a web app as a whole. */
public final class Screen {

    private static final String WORDS = """
            () => [document.body.innerText, ...[...document.querySelectorAll('[placeholder], [title]')]
                .filter(element => element.checkVisibility()).flatMap(element => [element.placeholder, element.title])].join('\\n')""";

    /** Names, not words; some tests make theirs unique by random letters, and integrity cases are numbered by them. */
    private static final String NAMES = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\d{4}-\\p{XDigit}{8}|Camunda Platform|Asia/Shanghai|Powered by bpmn\\.io|v7[.\\d]+";

    private Screen() {}

    public static void speaksChinese(Page page) {
        assertThat(page.evaluate(WORDS).toString().replaceAll(NAMES, "")).doesNotContainPattern("[A-Za-z]{2,}");
        assertThat(page.locator(".ce-eol-banner").isVisible()).as("end-of-life bar").isFalse();
    }

    /** A picture at {@code target/screenshots}, from where those in {@code docs/images} are taken. */
    public static void picture(Page page, String name) {
        page.mouse().move(0, 0);
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
