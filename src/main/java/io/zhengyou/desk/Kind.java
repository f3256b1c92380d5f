package io.zhengyou.desk;

/** What somebody did to a task beside completing it. */
public enum Kind {
    REMIND("催办"),
    REASSIGN("转办"),
    ASK("委派"),
    ANSWER("委派答复"),
    RECALL("收回委派"),
    ADD_SIGNER("加签"),
    REMOVE_SIGNER("减签"),
    SIGN("会签"),
    COPY("抄送"),
    TAKE_BACK("撤回"),
    DEPUTISE("代理接办"),
    HAND_OVER("离职交接");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
