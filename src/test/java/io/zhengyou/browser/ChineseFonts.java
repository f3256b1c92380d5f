package io.zhengyou.browser;

/** Fonts without which a browser draws empty boxes for Chinese characters. */
final class ChineseFonts {

    private ChineseFonts() {}

    static void require() {
        // Elsewhere the system has Chinese fonts of its own, and no fontconfig to ask.
        if (Programs.find("fc-list").isEmpty() || areThere()) {
            return;
        }
        if (Programs.canInstall()) {
            Programs.install("fonts-noto-cjk");
        }
        if (!areThere()) {
            throw new IllegalStateException("Browser tests need a Chinese font: install fonts-noto-cjk and run them again.");
        }
    }

    private static boolean areThere() {
        return !Programs.run("fc-list", ":lang=zh").isBlank();
    }
}
