package io.zhengyou.directory.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file with a fixed header, UTF-8 with or without a byte order mark, as spreadsheets save it. */
public final class Sheet {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).get();

    private final String file;
    private final List<String> header;
    private final List<BadRow> bad;

    /** @param bad where everything that is wrong is added */
    public Sheet(String file, List<String> header, List<BadRow> bad) {
        this.file = file;
        this.header = header;
        this.bad = bad;
    }

    /** Hands over each row that has the right columns, but none that is empty. */
    public void read(byte[] content, Consumer<SheetRow> rows) {
        Utf8 text = Utf8.decode(content);
        if (text.malformedLine() > 0) {
            refuse(text.malformedLine(), "文件不是 UTF-8 编码。请在表格软件里另存为“CSV UTF-8（逗号分隔）”，再上传。");
            return;
        }
        try (CSVParser parser = FORMAT.parse(new StringReader(text.withoutMark()))) {
            read(parser, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CSVParser parser, Consumer<SheetRow> rows) {
        long line = 0;
        try {
            for (CSVRecord record : parser) {
                if (line == 0 && !record.toList().equals(header)) {
                    break;
                }
                if (line > 0) {
                    row(line, record.toList(), rows);
                }
                // A quoted cell may have many lines: a row is found by its first.
                line = parser.getCurrentLineNumber() + 1;
            }
            if (line == 0) {
                refuse(1, "第一行应是 %s，请改正后再上传。".formatted(columns()));
            }
        } catch (UncheckedIOException unreadable) {
            refuse(Math.max(line, 1), "引号没有配对，这一行和后面的内容读不出来。请改正引号。");
        }
    }

    private void row(long line, List<String> cells, Consumer<SheetRow> rows) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() == header.size()) {
            rows.accept(new SheetRow(file, line, header, cells, bad));
        } else {
            refuse(line, "这一行应有 %d 列（%s），实有 %d 列，请改正。".formatted(header.size(), columns(), cells.size()));
        }
    }

    private String columns() {
        return String.join(",", header);
    }

    private void refuse(long line, String reason) {
        bad.add(new BadRow(file, line, "", reason));
    }
}
