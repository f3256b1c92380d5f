package io.zhengyou.flow.compare;

import java.util.Locale;

/** What became of something. */
public enum Kind {
    ADDED("新增", "＋"), REMOVED("删除", "－"), CHANGED("修改", "≠"), MOVED("移动", "↔");

    private final String label;
    private final String sign;

    Kind(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    public String label() {
        return label;
    }

    /** Its name in style sheets. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Stands beside the colour, for those who see none. */
    public String sign() {
        return sign;
    }
}
