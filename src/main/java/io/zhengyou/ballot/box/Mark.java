package io.zhengyou.ballot.box;

/** What a voter says of one option. */
public enum Mark {
    APPROVE('+'),
    AGAINST('-'),
    ABSTAIN('0');

    private final char sign;

    Mark(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
