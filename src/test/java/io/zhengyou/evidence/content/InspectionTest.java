package io.zhengyou.evidence.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.evidence.EvidenceRefused;
import io.zhengyou.evidence.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    private static final byte[] PDF = Samples.pdf("推荐表");

    @Test
    void takesWhatIsWhatItSays() {
        assertThatCode(() -> {
            check("推荐表.pdf", PDF);
            check("照片.jpg", Samples.picture("jpg", 0x804020));
            check("照片.JPEG", Samples.picture("jpg", 0x804021));
            check("证书.png", Samples.picture("png", 0x204080));
        }).doesNotThrowAnyException();
    }

    @Test
    void takesAPdfWithLinks() {
        assertThatCode(() -> check("链接.pdf", Samples.pdf(InspectionTest::link))).doesNotThrowAnyException();
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsAByteTooLarge() {
        refused("空.pdf", new byte[0], "文件是空的");
        refused("大.pdf", Arrays.copyOf(PDF, (10 << 20) + 1), "超过 10 MB 的上限");
        assertThatCode(() -> check("大.pdf", Arrays.copyOf(PDF, 10 << 20))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "MZ\u0090\u0000\u0003", "就是文字", "%PD"})
    void refusesWhatWasOnlyRenamed(String content) {
        refused("推荐表.pdf", content.getBytes(UTF_8), "文件的内容不是 PDF");
        refused("照片.png", content.getBytes(UTF_8), "文件的内容不是 PNG");
    }

    @Test
    void refusesOneKindUnderTheNameOfAnother() {
        refused("照片.png", Samples.picture("jpg", 1), "文件的内容不是 PNG");
        refused("照片.jpg", PDF, "文件的内容不是 JPEG");
        refused("推荐表.pdf", Samples.packedBomb(), "文件的内容不是 PDF");
    }

    @Test
    void refusesWhatIsBroken() {
        refused("证书.png", Samples.firstHalf(Samples.picture("png", 7)), "图片打不开");
        refused("照片.jpg", Arrays.copyOf(Samples.picture("jpg", 7), 200), "图片打不开");
        refused("照片.jpg", Samples.firstHalf(Samples.picture("jpg", 7)), "图片打不开");
        refused("推荐表.pdf", Arrays.copyOf(PDF, 40), "文件打不开");
        refused("推荐表.pdf", "%PDF-1.7\n这里什么也没有\n%%EOF".getBytes(UTF_8), "文件打不开");
    }

    @Test
    void refusesAPdfWithAPassword() {
        refused("机密.pdf", Samples.pdf(document -> protect(document, "")), "设有密码");
        refused("机密.pdf", Samples.pdf(document -> protect(document, "secret")), "设有密码");
    }

    @ParameterizedTest
    @MethodSource("activeContents")
    void refusesAPdfThatDoesSomething(Consumer<PDDocument> active) {
        refused("活动.pdf", Samples.pdf(active), "请把它“打印”成一份新的 PDF");
    }

    static Stream<Consumer<PDDocument>> activeContents() {
        return Stream.of(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")),
                document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()),
                document -> annotate(document, new PDAnnotationFileAttachment()),
                InspectionTest::embed,
                document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Any"), nested("JS")),
                document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, nested("XFA")));
    }

    @Test
    void unpacksNoMoreThanAPdfNeeds() {
        refused("炸弹.pdf", Samples.pdfBomb(600), "文件打不开");
    }

    private static void check(String name, byte[] content) {
        Inspection.check(FileName.of(name), content);
    }

    private static void refused(String name, byte[] content, String because) {
        assertThatThrownBy(() -> check(name, content)).isInstanceOf(EvidenceRefused.class).hasMessageContaining(because);
    }

    private static void protect(PDDocument document, String userPassword) {
        try {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(PDDocument document) {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI address = new PDActionURI();
        address.setURI("https://example.org/");
        link.setAction(address);
        annotate(document, link);
    }

    private static void embed(PDDocument document) {
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
        document.getDocumentCatalog().setNames(names);
    }

    private static void annotate(PDDocument document, PDAnnotation annotation) {
        try {
            document.getPage(0).getAnnotations().add(annotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary nested(String entry) {
        COSDictionary inner = new COSDictionary();
        inner.setString(COSName.getPDFName(entry), "x");
        COSDictionary outer = new COSDictionary();
        outer.setItem(COSName.getPDFName("Deep"), inner);
        return outer;
    }
}
