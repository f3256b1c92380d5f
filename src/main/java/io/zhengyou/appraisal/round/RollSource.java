package io.zhengyou.appraisal.round;

/** Where the people on a round's roll come from. */
public enum RollSource {
    DIRECTORY("组织库中各单位的人员"),
    LIST("导入的名册");

    private final String label;

    RollSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
