package io.zhengyou.report.book;

/** Where a request for reports stands. */
public enum RequestState {
    DRAFTING("拟定中"),
    FILING("报送中"),
    COMPILING("汇编简报"),
    APPROVING("简报待审"),
    RELEASED("简报已印发"),
    TERMINATED("已终止");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOver() {
        return compareTo(RELEASED) >= 0;
    }
}
