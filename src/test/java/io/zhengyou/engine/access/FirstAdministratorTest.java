package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private ProcessEngine engine;
    private IdentityService identity;

    @BeforeEach
    void startOnAnEmptyDatabase() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("first-start")
                .setJdbcUrl("jdbc:h2:mem:first-start")
                .setJobExecutorActivate(false)
                .buildProcessEngine();
        identity = engine.getIdentityService();
        identity.saveGroup(identity.newGroup("camunda-admin"));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void printsAGeneratedPasswordThatOpensTheDoor(CapturedOutput output) {
        start("admin", "");

        assertThat(output.getOut()).containsOnlyOnce("shown this once");
        String printed = output.getOut().replaceAll("(?s).*shown this once\\): (\\S+).*", "$1");
        assertThat(printed).hasSize(16);
        assertThat(identity.checkPassword("admin", printed)).isTrue();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").singleResult().getId()).isEqualTo("admin");
    }

    @Test
    void takesTheGivenPasswordAndDoesNotPrintIt(CapturedOutput output) {
        start("chief", "given-password");

        assertThat(identity.checkPassword("chief", "given-password")).isTrue();
        assertThat(output.getOut()).contains("chief").doesNotContain("given-password");
    }

    @Test
    void leavesAServerAloneThatHasAnAdministrator(CapturedOutput output) {
        start("first", "given-password");
        start("second", "");

        assertThat(identity.createUserQuery().list()).extracting("id").containsExactly("first");
        assertThat(output.getOut()).doesNotContain("shown this once");
    }

    private void start(String id, String password) {
        StartMessage message = new StartMessage(new MockEnvironment());
        new FirstAdministrator(identity, message, id, password).run(new DefaultApplicationArguments());
        message.print(new ApplicationReadyEvent(new SpringApplication(), new String[0], new GenericApplicationContext(), null));
    }
}
