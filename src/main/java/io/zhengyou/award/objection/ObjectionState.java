package io.zhengyou.award.objection;

import io.zhengyou.award.ObjectionRemark;
import java.util.Collection;
import java.util.Comparator;

/** Where an objection stands. */
public enum ObjectionState {
    FILED("已提出，等待受理审查", true, ObjectionRemark.NONE),
    REFUSED("不予受理", false, ObjectionRemark.NONE),
    UNDER_INVESTIGATION("已受理，正在调查", true, ObjectionRemark.OPEN),
    REPORTED("调查完毕，等待裁定", true, ObjectionRemark.OPEN),
    UPHELD("异议成立", false, ObjectionRemark.UPHELD),
    DISMISSED("异议不成立", false, ObjectionRemark.DISMISSED),
    WITHDRAWN("已由异议人撤回", false, ObjectionRemark.NONE),
    /** The nominee or the whole round is out, for another reason. */
    MOOT("候选人不再参评，异议终结", false, ObjectionRemark.NONE);

    private final String label;
    private final boolean open;
    private final ObjectionRemark remark;

    ObjectionState(String label, boolean open, ObjectionRemark remark) {
        this.label = label;
        this.open = open;
        this.remark = remark;
    }

    public String label() {
        return label;
    }

    /** Whether conferral has to wait for it, and its objector may still withdraw it. */
    public boolean isOpen() {
        return open;
    }

    /** What the public reads about a nominee with such objections: what is upheld outweighs what is open, and that what was dismissed. */
    public static ObjectionRemark remark(Collection<ObjectionState> states) {
        Comparator<ObjectionRemark> weight = Comparator.comparingInt(ObjectionState::weight);
        return states.stream().map(state -> state.remark).max(weight).orElse(ObjectionRemark.NONE);
    }

    private static int weight(ObjectionRemark remark) {
        return switch (remark) {
            case NONE -> 0;
            case DISMISSED -> 1;
            case OPEN -> 2;
            case UPHELD -> 3;
        };
    }
}
