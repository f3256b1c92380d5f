package io.zhengyou.directory.csv;

import java.util.List;

/** Nothing was imported, because these rows are bad. */
public class RefusedImport extends Exception {

    private final transient List<BadRow> rows;

    public RefusedImport(List<BadRow> rows) {
        super(rows.size() + " bad rows, the first: " + rows.get(0));
        this.rows = List.copyOf(rows);
    }

    public List<BadRow> rows() {
        return rows;
    }
}
