package io.zhengyou.report.process;

import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.report.Filing;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the reports tell their running processes. */
@Component
public class ReportProcess {

    private static final String FILING = "report-filing";
    private static final String ALL_FILED = "report-all-filed";
    private static final String CLOSED = "report-closed";
    private static final String TERMINATED = "report-terminated";

    private final RuntimeService runtime;
    private final ServerAuthority server;

    ReportProcess(RuntimeService runtime, ServerAuthority server) {
        this.runtime = runtime;
        this.server = server;
    }

    /** Asks one unit to file, or to file again. */
    public void ask(Filing filing) {
        server.run(() -> runtime.startProcessInstanceByKey(FILING, filing.id(), Map.of(
                ReportVariables.FILING, filing.id(), ReportVariables.REPORT, filing.requestId(), ReportVariables.UNIT, filing.unitCode(),
                ReportVariables.SUBJECT, filing.unitName() + "：" + filing.title())));
    }

    void allFiled(String requestId) {
        tell(ALL_FILED, requestId);
    }

    /** Takes back what a unit has not answered. */
    void close(Filing filing) {
        tell(CLOSED, filing.id());
    }

    void terminationApproved(String requestId) {
        tell(TERMINATED, requestId);
    }

    private void tell(String message, String businessKey) {
        server.run(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlateAll());
    }
}
