package io.zhengyou.flow.change.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.WithheldModel;
import io.zhengyou.flow.change.Changes;
import io.zhengyou.flow.change.Upgrades;
import io.zhengyou.flow.process.RedesignCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an upgrade brought for a process that people had changed. */
@ServerTest
class BundleUpgradesTest {

    private static final String SUBJECT = "程序升级带来了流程的新版，没有启用";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private WithheldModel brought;
    private BundleUpgrades upgrades;

    @BeforeEach
    void upgrade() throws IOException {
        var task = "催办" + UUID.randomUUID();
        var model = Files.readString(Path.of("bpmn/appraisal/appraisal-reminder.bpmn")).replaceFirst("<bpmn:process id=\"appraisal-reminder\" name=\"[^\"]*\"",
                "<bpmn:process id=\"appraisal-reminder\" name=\"" + task + "\"");
        brought = new WithheldModel("appraisal-reminder", task, Map.of("appraisal-reminder.bpmn", model.getBytes(StandardCharsets.UTF_8)));
        upgrades = new BundleUpgrades(() -> List.of(brought), server.getBean(Upgrades.class), server.getBean(InUse.class), server.getBean(RedesignCheck.class),
                server.getBean(Submission.class), server.getBean(Notices.class));
    }

    @Test
    void isToldOnceAndListedUntilTheOfficeHasSettledIt() {
        long before = told();
        transaction.executeWithoutResult(status -> upgrades.note());
        transaction.executeWithoutResult(status -> upgrades.note());

        assertThat(told()).isEqualTo(before + 1);
        assertThat(upgrades.pending()).singleElement().satisfies(pending -> {
            assertThat(pending.name()).isEqualTo(brought.name());
            assertThat(pending.findings()).as("what is in use passes under this server").isEmpty();
        });
        upgrades.keep(upgrades.find("appraisal-reminder").orElseThrow(), "现行版本更合用。", "office1");
        assertThat(upgrades.pending()).isEmpty();
    }

    @Test
    void anOwnerProposesItAsAnyChange() {
        transaction.executeWithoutResult(status -> upgrades.note());
        var received = new AtWork(engine).as("owner1", () -> upgrades.propose(brought, "owner1"));

        assertThat(received.findings()).isEmpty();
        assertThat(server.getBean(Changes.class).get(received.changeId()).title()).isEqualTo("采用随程序提供的“" + brought.name() + "”");
    }

    private long told() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE recipient = 'office1' AND subject = ?").param(SUBJECT).query(Long.class).single();
    }
}
