package io.zhengyou.publication.wall;

/** What can happen to a pledge in public. */
public enum EntryKind {
    PUBLISHED("公布承诺"),
    AMENDED("修改承诺"),
    WITHDRAWN("撤回承诺"),
    PROGRESS("报告进展"),
    COMMENTARY("领导点评"),
    ANSWER("回应点评"),
    RECTIFICATION("开始整改"),
    CLOSED_OUT("整改销号"),
    STATED("说明践诺情况"),
    CONFIRMED("认定兑现情况");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
