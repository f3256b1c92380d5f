package io.zhengyou.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;

/**
 * The windows of one test; close them afterwards. Every person of a test gets a window of their own, all of them in the one
 * browser of this JVM.
 *
 * <pre>{@code
 * try (var browsers = Browsers.start()) {
 *     var page = browsers.window();
 *     page.navigate("http://localhost:" + port + "/");
 * }
 * }</pre>
 */
public final class Browsers implements AutoCloseable {

    // How long a screen may take on a busy machine, in milliseconds. Nothing waits longer than it must.
    private static final double PATIENCE = 30_000;

    private final Browser browser;
    private final List<Page> windows = new ArrayList<>();

    private Browsers(Browser browser) {
        this.browser = browser;
    }

    /**
     * Starts the browser when no test before has, after installing it and a Chinese font where that is needed and allowed.
     *
     * @throws IllegalStateException if there is none; the message says what to install
     */
    public static Browsers start() {
        ChineseFonts.require();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Browsers(SharedBrowser.hold());
    }

    /** A desktop window in Chinese with no cookies: nobody is signed in. */
    public Page window() {
        return window(1280, 800);
    }

    /** A window of this size in CSS pixels, for example 390 by 844 for a phone. */
    public Page window(int width, int height) {
        Page window = browser.newContext(new NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(width, height))
                .newPage();
        windows.add(window);
        return window;
    }

    /** Leaves pictures of what every window shows now in {@code target/screenshots}, for whoever asks why a test failed. */
    public void leavePictures(String name) {
        for (int number = 0; number < windows.size(); number++) {
            Screen.picture(windows.get(number), name + "-" + number);
        }
    }

    @Override
    public void close() {
        windows.forEach(window -> window.context().close());
        SharedBrowser.release();
    }
}
