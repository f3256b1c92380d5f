package io.zhengyou.engine.history;

import io.zhengyou.engine.MassProcesses;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says of mass processes that have ended when their history is to be removed, a batch a transaction, every hour. */
@Component
class RemovalTimes {

    private static final int BATCH = 1_000;

    /** Where a process without decisions leaves history. The instances come last: by them it is known what is left. */
    private static final List<String> TABLES = List.of("ACT_HI_ACTINST", "ACT_HI_TASKINST", "ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_HI_INCIDENT",
            "ACT_HI_EXT_TASK_LOG", "ACT_HI_JOB_LOG", "ACT_HI_OP_LOG", "ACT_HI_IDENTITYLINK", "ACT_HI_COMMENT", "ACT_HI_ATTACHMENT", "ACT_GE_BYTEARRAY",
            "ACT_HI_PROCINST");

    private final List<MassProcesses> processes;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemovalTimes(List<MassProcesses> processes, RepositoryService repository, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.processes = processes;
        this.repository = repository;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A node that does what another does at the same moment writes the same. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void setAll() {
        processes.stream().flatMap(mass -> mass.keys().stream()).forEach(this::set);
    }

    private void set(String process) {
        Integer days = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getHistoryTimeToLive();
        if (days == null) {
            return;
        }
        Timestamp removal = Timestamp.from(clock.instant().plus(days, ChronoUnit.DAYS));
        List<String> ended = ended(process);
        while (!ended.isEmpty()) {
            set(ended, removal);
            ended = ended(process);
        }
    }

    private List<String> ended(String process) {
        return jdbc.sql("SELECT PROC_INST_ID_ FROM ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = ? AND END_TIME_ IS NOT NULL AND REMOVAL_TIME_ IS NULL"
                + " FETCH FIRST " + BATCH + " ROWS ONLY").param(process).query(String.class).list();
    }

    private void set(List<String> instances, Timestamp removal) {
        String which = " SET REMOVAL_TIME_ = ? WHERE ROOT_PROC_INST_ID_ IN (" + String.join(", ", Collections.nCopies(instances.size(), "?")) + ")";
        transaction.executeWithoutResult(status -> TABLES.forEach(table -> jdbc.sql("UPDATE " + table + which).param(removal).params(instances).update()));
    }
}
