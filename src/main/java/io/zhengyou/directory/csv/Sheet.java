package io.zhengyou.directory.csv;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file with a fixed header, UTF-8 with or without a byte order mark. */
public final class Sheet {

    private final String file;
    private final List<String> header;
    private final List<BadRow> bad;

    /** @param bad where everything that is wrong is added */
    public Sheet(String file, List<String> header, List<BadRow> bad) {
        this.file = file;
        this.header = header;
        this.bad = bad;
    }

    /** Hands over each row that has the right columns. */
    public void read(byte[] content, Consumer<SheetRow> rows) {
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(true).get().parse(new StringReader(decode(content)))) {
            List<CSVRecord> records = new ArrayList<>(parser.getRecords());
            if (records.isEmpty() || !records.get(0).toList().equals(header)) {
                refuse(1, "第一行应为 " + String.join(",", header) + "。");
                return;
            }
            records.stream().skip(1).forEach(record -> row(record, rows));
        } catch (CharacterCodingException e) {
            refuse(1, "不是 UTF-8 编码。请在表格软件中另存为“CSV UTF-8”后再上传。");
        } catch (IOException | IllegalStateException e) {
            refuse(1, "不是完整的 CSV 文件，请检查引号是否成对。");
        }
    }

    private void row(CSVRecord row, Consumer<SheetRow> rows) {
        long line = row.getRecordNumber();
        if (row.size() != header.size()) {
            refuse(line, "应有 %d 列，现有 %d 列。".formatted(header.size(), row.size()));
        } else {
            rows.accept(new SheetRow(file, line, header, row.toList(), bad));
        }
    }

    private void refuse(long line, String reason) {
        bad.add(new BadRow(file, line, "", reason));
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
