package io.zhengyou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhengyou.models.NodeChecks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A page before axe, which knows what a screen reader, a keyboard and weak eyes need. */
public final class Accessibility {

    private static final String FINDINGS = """
            () => axe.run().then(result => result.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))""";

    private Accessibility() {}

    /** Brings axe into all that the window will show, and tries that it finds faults. */
    public static void prepare(Page page) {
        try {
            page.addInitScript(NodeChecks.module("axe-core/axe.min.js"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        page.navigate("data:text/html,<p style='color:silver'>pale");
        assertThat(findings(page)).asString().contains("color-contrast", "html-has-lang");
    }

    /**
     * Nothing serious is found, the page has a title and a language, and nobody must scroll sideways.
     *
     * @param width of the window in CSS pixels
     */
    public static void check(Page page, int width) {
        String address = page.url();
        assertThat(findings(page)).as(address).isEmpty();
        assertThat(page.title()).as(address).endsWith(" · 争优").hasSizeGreaterThan(6);
        assertThat(page.evaluate("document.documentElement.lang")).as(address).isEqualTo("zh-CN");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address + " is as wide as the window").isEqualTo(width);
    }

    private static List<?> findings(Page page) {
        return (List<?>) page.evaluate(FINDINGS);
    }
}
