package io.zhengyou.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people upload them, and as nobody should. */
public final class Samples {

    private Samples() {}

    /** A PDF of one empty page; another mark makes other bytes. */
    public static byte[] pdf(String mark) {
        return pdf(document -> document.getDocumentInformation().setTitle(mark));
    }

    public static byte[] pdf(Consumer<PDDocument> more) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            more.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String format, int color) {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, color + x * y % 251);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few kilobytes that would be half a gigabyte, as a spreadsheet program would pack it. */
    public static byte[] packedBomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 512; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF whose table of objects unpacks to so many megabytes. */
    public static byte[] pdfBomb(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] out = new byte[64 << 10];
        for (int i = 0; i <= megabytes; i++) {
            deflater.setInput(zeros);
            if (i == megabytes) {
                deflater.finish();
            }
            for (int n = deflater.deflate(out); n > 0; n = deflater.deflate(out)) {
                packed.write(out, 0, n);
            }
        }
        String head = "%PDF-1.5\n";
        String table = "1 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length %d>>\nstream\n".formatted(packed.size());
        return joined(head, table, packed.toByteArray(), "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(head.length()));
    }

    public static byte[] firstHalf(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] joined(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            all.writeBytes(part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return all.toByteArray();
    }
}
