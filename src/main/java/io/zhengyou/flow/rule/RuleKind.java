package io.zhengyou.flow.rule;

/** What a rule demands, as the office chooses it. */
public enum RuleKind {
    BEFORE("先完成一步，才能到另一步"),
    AGAIN("每次做过某一步之后，重新完成一步，才能到另一步"),
    WAIT("做过某一步之后，等够若干个工作日，才能到另一步"),
    OTHER("两步不能由同一人办理");

    private final String label;

    RuleKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
