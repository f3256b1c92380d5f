package io.zhengyou.report.book;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can happen to a request. */
public enum Step {
    STARTED("发起报送", null),
    DRAFTED("拟定报送通知", RequestState.FILING),
    REMINDED("报送期限已到，催报", null),
    FILING_RETURNED("退回单位更正", null),
    FILING_CORRECTED("单位报送更正", null),
    GATHERED("汇总报送情况", RequestState.COMPILING),
    COMPILED("提交简报", RequestState.APPROVING),
    RETURNED("退回简报", RequestState.COMPILING),
    APPROVED("同意印发", null),
    RELEASED("印发简报", RequestState.RELEASED),
    TERMINATION_ASKED("提请终止", null),
    TERMINATION_DECLINED("不同意终止", null),
    TERMINATION_APPROVED("同意终止", null),
    TERMINATED("终止报送", RequestState.TERMINATED);

    private final String label;
    private final @Nullable RequestState leadsTo;

    Step(String label, @Nullable RequestState leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    public String label() {
        return label;
    }

    /** Empty if it changes nothing of where the request stands. */
    Optional<RequestState> leadsTo() {
        return Optional.ofNullable(leadsTo);
    }
}
