package io.zhengyou.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class VisitRecordingTests {

    @Test
    void recordsInTheServerThatTestsStart(@Autowired ProcessEngineConfigurationImpl configuration) {
        assertThat(configuration.getCustomPostBPMNParseListeners()).hasAtLeastOneElementOfType(VisitRecorder.class);
    }
}
