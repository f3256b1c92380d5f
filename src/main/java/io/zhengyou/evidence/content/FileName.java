package io.zhengyou.evidence.content;

import io.zhengyou.evidence.EvidenceRefused;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file without folders and without what cannot be seen or means something to an operating system.
 *
 * @param kind what the ending promises
 */
public record FileName(String text, FileKind kind) {

    private static final int LONGEST = 100;
    // Control and format characters (those that turn the direction of writing too), separators of lines, halves of characters.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*]");

    /** @throws EvidenceRefused if it ends in none of the allowed types */
    public static FileName of(String given) {
        String last = given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')));
        String plain = SPECIAL.matcher(UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("")).replaceAll("_");
        int dot = plain.lastIndexOf('.');
        FileKind kind = FileKind.byEnding(plain.substring(dot + 1).strip()).filter(known -> dot >= 0).orElseThrow(() -> new EvidenceRefused(
                "只能上传 PDF 文件和 PNG、JPEG 图片。文字、表格等文档请先另存为 PDF，再上传。"));
        String base = plain.substring(0, dot).strip().replaceFirst("^[. ]+", "");
        return new FileName(shortened(base.isEmpty() ? "附件" : base) + "." + plain.substring(dot + 1).strip(), kind);
    }

    private static String shortened(String base) {
        return base.codePointCount(0, base.length()) <= LONGEST ? base : base.substring(0, base.offsetByCodePoints(0, LONGEST));
    }
}
