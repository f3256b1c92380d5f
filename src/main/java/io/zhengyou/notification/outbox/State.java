package io.zhengyou.notification.outbox;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a message stands.
 * <pre>
 * LISTED                                 written while no mail server was set
 * PENDING -> NO_ADDRESS                  the recipient has no mail address
 * PENDING -> SENDING                     claimed by one node, committed before the mail leaves
 *            SENDING -> SENT             the mail server took it
 *            SENDING -> PENDING          refused for now: tried again later, see {@link Backoff}
 *            SENDING -> FAILED           refused for good, or too often
 *            SENDING -> UNCERTAIN        no answer, or the node died: perhaps taken, so never sent again by itself
 * LISTED, NO_ADDRESS, FAILED, UNCERTAIN  -> PENDING or SENT, only by the operator
 * </pre>
 */
public enum State {
    PENDING("待发送"),
    SENDING("发送中"),
    SENT("已发送"),
    UNCERTAIN("待核实"),
    FAILED("未送达"),
    NO_ADDRESS("无邮箱"),
    LISTED("仅站内");

    private static final Set<State> UNDECIDED = EnumSet.of(UNCERTAIN, FAILED, NO_ADDRESS, LISTED);

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** The state's Chinese name. */
    public String label() {
        return label;
    }

    /** Whether the operator decides what happens next. */
    public boolean undecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether all messages in this state may be sent again at once; uncertain ones are looked at one by one. */
    public boolean resendable() {
        return undecided() && this != UNCERTAIN;
    }

    static Set<String> namesOfUndecided() {
        return UNDECIDED.stream().map(State::name).collect(Collectors.toSet());
    }
}
