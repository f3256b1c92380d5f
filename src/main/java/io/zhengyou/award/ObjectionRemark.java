package io.zhengyou.award;

/** What the public is told about the objections against a nominee, and nothing about who objects. */
public enum ObjectionRemark {
    /** Nothing that is admitted, or all of it was withdrawn. */
    NONE(""),
    OPEN("异议处理中"),
    DISMISSED("异议不成立"),
    UPHELD("异议成立，已取消资格");

    private final String label;

    ObjectionRemark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
