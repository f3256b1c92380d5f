package io.zhengyou.browser;

import io.zhengyou.machine.Installation;
import io.zhengyou.machine.Programs;

/** Fonts without which a browser draws empty boxes for Chinese characters. */
final class ChineseFonts {

    private ChineseFonts() {}

    static void require() {
        // Elsewhere the system has Chinese fonts of its own, and no fontconfig to ask.
        if (Programs.find("fc-list").isPresent() && !Installation.alone(ChineseFonts::thereOrInstalled)) {
            throw new IllegalStateException("Browser tests need a Chinese font: install fonts-noto-cjk and run them again.");
        }
    }

    private static boolean thereOrInstalled() {
        if (!areThere() && Programs.canInstall()) {
            Programs.install("fonts-noto-cjk");
        }
        return areThere();
    }

    private static boolean areThere() {
        return !Programs.run("fc-list", ":lang=zh").isBlank();
    }
}
