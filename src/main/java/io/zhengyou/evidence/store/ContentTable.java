package io.zhengyou.evidence.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of every file, in pieces that a column can hold. */
@Component
class ContentTable {

    private static final int PIECE = 512 << 10;

    private final JdbcClient jdbc;

    ContentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String fileId, byte[] content) {
        for (int place = 0; place * PIECE < content.length; place++) {
            byte[] piece = Arrays.copyOfRange(content, place * PIECE, Math.min(content.length, (place + 1) * PIECE));
            jdbc.sql("INSERT INTO evidence_content (file_id, place, piece) VALUES (?, ?, ?)").params(fileId, place, piece).update();
        }
    }

    byte[] get(String fileId) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jdbc.sql("SELECT piece FROM evidence_content WHERE file_id = ? ORDER BY place").param(fileId)
                .query(row -> { content.writeBytes(row.getBytes("piece")); });
        return content.toByteArray();
    }
}
