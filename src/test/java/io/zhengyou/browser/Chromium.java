package io.zhengyou.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import io.zhengyou.machine.Installation;
import io.zhengyou.machine.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium or Chrome of this machine: found, else installed as a package, else downloaded by Playwright. */
final class Chromium {

    private static final String MISSING =
            "Browser tests need Chromium: install it, or name it in the environment variable CHROMIUM, and run them again.";

    private static final List<String> OPTIONS = List.of("--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Chromium() {}

    static Playwright playwright() {
        try {
            return executable().isPresent()
                    ? Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    : Installation.alone(Playwright::create);
        } catch (RuntimeException e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    static Browser launch(Playwright playwright) {
        // Root may not use the sandbox.
        var options = new LaunchOptions().setArgs(OPTIONS).setChromiumSandbox(!Programs.isRoot());
        executable().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    private static Optional<Path> executable() {
        return Installation.alone(Chromium::foundOrInstalled);
    }

    private static Optional<Path> foundOrInstalled() {
        var found = find();
        if (found.isEmpty() && Programs.canInstall()) {
            Programs.install("chromium");
            return find();
        }
        return found;
    }

    private static Optional<Path> find() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> Programs.find("chromium", "chromium-browser", "google-chrome"));
    }
}
