package io.zhengyou.directory;

/** Why somebody must not judge somebody else. */
public enum ConflictKind {
    SAME_UNIT("同单位"),
    CO_AUTHOR("合作者"),
    TEACHER_OR_STUDENT("师生"),
    RELATIVE("亲属"),
    OTHER("其他");

    private final String label;

    ConflictKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
