package io.zhengyou.appraisal.process;

import io.zhengyou.engine.MassProcesses;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BallotHistory {

    @Bean
    MassProcesses ballots() {
        return new MassProcesses(Set.of("appraisal-ballot"));
    }
}
