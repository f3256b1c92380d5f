package io.zhengyou.evidence.content;

import io.zhengyou.evidence.EvidenceRefused;
import java.io.IOException;
import java.util.Locale;
import org.apache.tika.Tika;

/** Whether a file is what its name says, whole, and without anything that acts by itself. */
public final class Inspection {

    private static final int MOST_BYTES = 10 << 20;
    private static final Tika TIKA = new Tika();

    private Inspection() {}

    /** @throws EvidenceRefused if not */
    public static void check(FileName name, byte[] content) {
        if (content.length == 0) {
            throw new EvidenceRefused("文件是空的。请检查后重新选择。");
        }
        if (content.length > MOST_BYTES) {
            throw new EvidenceRefused("文件有 %.2f MB，超过 10 MB 的上限。请压缩或拆分后再上传。".formatted(content.length / 1024.0 / 1024.0));
        }
        FileKind kind = name.kind();
        // By the content alone: the name is what is in question.
        if (!TIKA.detect(content).equals(kind.mediaType())) {
            throw new EvidenceRefused("文件的内容不是 %s，与扩展名不符。请用原来的软件另存为 PDF，或重新选择文件。".formatted(kind));
        }
        try {
            read(kind, content);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException e) {
            // The readers meet broken files with more than the exceptions they declare.
            throw new EvidenceRefused(kind == FileKind.PDF
                    ? "文件打不开：可能已损坏，或设有密码。请另存为不加密的 PDF 后再上传。"
                    : "图片打不开：可能已损坏。请重新保存后再上传。");
        }
    }

    private static void read(FileKind kind, byte[] content) throws IOException {
        if (kind == FileKind.PDF) {
            Pdf.check(content);
        } else {
            Picture.check(kind.name().toLowerCase(Locale.ROOT), content);
        }
    }
}
