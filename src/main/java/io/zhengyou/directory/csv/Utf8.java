package io.zhengyou.directory.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text, decoded strictly. Other encodings are refused, not guessed: a name guessed wrongly is a name misspelt for good.
 *
 * @param malformedLine the first line that is not UTF-8, or 0
 */
record Utf8(String text, long malformedLine) {

    static Utf8 decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        return new Utf8(decoded, result.isError() ? decoded.chars().filter(c -> c == '\n').count() + 1 : 0);
    }

    /** Spreadsheets put a mark before the first character. */
    String withoutMark() {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
