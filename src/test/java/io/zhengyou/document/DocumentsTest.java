package io.zhengyou.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

class DocumentsTest {

    private static final String PAGE = "<html><head><title>t</title><style>body { font-family: '" + Documents.FONT + "'; }</style></head>"
            + "<body><p>[[${text}]]</p>%s</body></html>";

    @Test
    void bringsItsOwnChineseFontIntoTheDocument() throws IOException {
        try (PDDocument document = document("<b>科协系统创先争优活动 ABC 012</b>", "李示文，𠮷，〔2026〕12 号")) {
            assertThat(new PDFTextStripper().getText(document)).contains("李示文", "〔2026〕12 号", "科协系统创先争优活动 ABC 012");
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty().allSatisfy(name -> {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("WenQuanYi");
            });
        }
    }

    @Test
    void showsMarkupInATextAsTextAndLeavesOutWhatNoPaperCanShow() throws IOException {
        try (PDDocument document = document("", "<img src='file:///etc/passwd'/>& \u0000\u0007\uFFFF完")) {
            assertThat(new PDFTextStripper().getText(document)).contains("<img src='file:///etc/passwd'/>& 完");
        }
    }

    @Test
    void fetchesNothingFromAnywhere() throws IOException {
        String outside = "<img src='file:/proc/self/environ'/><img src='http://127.0.0.1:1/a.png'/><link rel='stylesheet' href='file:/a.css'/>";
        try (PDDocument document = document(outside, "正文")) {
            assertThat(StreamSupport.stream(document.getPage(0).getResources().getXObjectNames().spliterator(), false)).isEmpty();
        }
    }

    @Test
    void refusesATemplateThatIsNotWellFormed() {
        assertThatThrownBy(() -> document("<p>", "正文")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void makesQrCodesThatAReaderReads() throws Exception {
        String address = "https://example.org/certificates/PARTY-MEMBER-2026-1-007";
        byte[] png = Base64.getDecoder().decode(QrCode.of(address).substring("data:image/png;base64,".length()));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText()).isEqualTo(address);
        try (PDDocument document = document("<img src='" + QrCode.of(address) + "'/>", "")) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    private static PDDocument document(String body, String text) throws IOException {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new Written(PAGE.formatted(body)));
        return Loader.loadPDF(new Documents(engine).pdf("any", Map.of("text", text)));
    }

    /** Finds the same template under every name. */
    private static final class Written extends StringTemplateResolver {

        private final String template;

        Written(String template) {
            this.template = template;
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration, String owner, String name, Map<String, Object> attributes) {
            return new StringTemplateResource(template);
        }
    }
}
