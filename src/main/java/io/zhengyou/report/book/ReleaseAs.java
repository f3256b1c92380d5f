package io.zhengyou.report.book;

/** How a digest is let out. */
public enum ReleaseAs {
    PUBLISH("在网站公开发布"),
    CIRCULATE("只在内部通报");

    private final String label;

    ReleaseAs(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
