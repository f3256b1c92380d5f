package io.zhengyou.report.book;

import java.util.Locale;

/** How a unit answers an item. */
public enum ItemKind {
    SHORT("短文字"),
    LONG("长文字"),
    NUMBER("数字"),
    CHOICE("选择一项"),
    FILES("上传附件");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name of the field that a form has for it, before the number of its place. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
