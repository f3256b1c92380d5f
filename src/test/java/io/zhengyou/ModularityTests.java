package io.zhengyou;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheyMayUse() {
        ApplicationModules.of(Application.class).verify();
    }
}
