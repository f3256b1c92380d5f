package io.zhengyou.evidence.content;

import io.zhengyou.evidence.EvidenceRefused;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a PDF and looks at every object in it, also at those in compressed streams, for what is more than paper. */
final class Pdf {

    private static final Set<String> ACTIVE_ENTRIES = Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMediaContent");
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "RichMediaExecute");
    private static final Set<String> PLAYERS = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D", "FileAttachment");

    private Pdf() {}

    static void check(byte[] content) throws IOException {
        try (PDDocument pdf = new BoundedPdfParser(new RandomAccessReadBuffer(content)).parse()) {
            if (pdf.isEncrypted() || pdf.getNumberOfPages() == 0) {
                throw new IOException("encrypted or without a page");
            }
            COSDocument objects = pdf.getDocument();
            look(objects.getTrailer());
            for (COSObjectKey key : Set.copyOf(objects.getXrefTable().keySet())) {
                look(objects.getObjectFromPool(key).getObject());
            }
        }
    }

    private static void look(COSBase object) {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, object);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                refuseIfActive(dictionary);
                dictionary.keySet().forEach(key -> push(open, dictionary.getItem(key)));
            } else if (next instanceof COSArray array) {
                array.forEach(item -> push(open, item));
            }
        }
    }

    /** A reference is not followed: what it means is in the table of objects. */
    private static void push(Deque<COSBase> open, COSBase object) {
        if (object != null && !(object instanceof COSObject)) {
            open.push(object);
        }
    }

    private static void refuseIfActive(COSDictionary dictionary) {
        boolean active = dictionary.keySet().stream().map(COSName::getName).anyMatch(ACTIVE_ENTRIES::contains)
                || isOneOf(ACTIONS, dictionary.getDictionaryObject(COSName.S))
                || isOneOf(PLAYERS, dictionary.getDictionaryObject(COSName.SUBTYPE));
        if (active) {
            throw new EvidenceRefused("PDF 中有脚本、多媒体、内嵌文件或会自动执行的内容，不能上传。请把它“打印”成一份新的 PDF，再上传。");
        }
    }

    private static boolean isOneOf(Set<String> names, COSBase value) {
        return value instanceof COSName name && names.contains(name.getName());
    }
}
