package io.zhengyou.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.jspecify.annotations.Nullable;

/**
 * The one browser of this JVM: launched for the first who wants it, closed when nobody holds it any more. A run of tests
 * holds it from its beginning to its end, so that not every test launches one.
 */
public final class SharedBrowser implements LauncherSessionListener {

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;
    private static int holders;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        holders++;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        release();
    }

    static Browser hold() {
        holders++;
        if (browser == null || !browser.isConnected()) {
            playwright = Chromium.playwright();
            browser = Chromium.launch(playwright);
        }
        return browser;
    }

    static void release() {
        holders--;
        if (holders == 0 && playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
