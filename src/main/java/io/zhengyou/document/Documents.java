package io.zhengyou.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * PDF documents. A template is well-formed XHTML in {@code templates/document/}, styled for paper; its font is
 * {@value #FONT}, which is part of the document, so that it looks the same everywhere.
 */
@Component
public class Documents {

    /** The only font there is; it has no bold or slanted face. */
    public static final String FONT = "WenQuanYi Zen Hei";

    private static final String FONT_FILE = "/fonts/WenQuanZhengHei.ttf";

    private final ITemplateEngine templates;

    Documents(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param template the name of a file in {@code templates/document/}, without its ending
     * @throws IllegalStateException if the template is no well-formed XHTML
     */
    public byte[] pdf(String template, Map<String, ? extends @Nullable Object> model) {
        String html = templates.process("document/" + template, new Context(Locale.SIMPLIFIED_CHINESE, Map.copyOf(model)));
        var bytes = new ByteArrayOutputStream();
        try {
            renderer(printable(html)).toStream(bytes).run();
        } catch (IOException e) {
            throw new IllegalStateException("cannot make the document " + template, e);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder renderer(String html) {
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        renderer.withHtmlContent(html, null);
        renderer.withProducer("Zhengyou");
        // Bold text is the same face: without it a heading would fall back to a font without Chinese.
        renderer.useFont(Documents::font, FONT, 400, FontStyle.NORMAL, true);
        renderer.useFont(Documents::font, FONT, 700, FontStyle.NORMAL, true);
        // Whatever somebody wrote into a text, no document fetches anything; pictures come as data.
        renderer.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return renderer;
    }

    private static InputStream font() {
        return Objects.requireNonNull(Documents.class.getResourceAsStream(FONT_FILE), "the font is missing: " + FONT_FILE);
    }

    /** Leaves out what XML cannot contain: control characters, halves of pairs. */
    private static String printable(String html) {
        return html.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || sign >= ' ' && !(sign >= 0xD800 && sign <= 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
