package be.leerspoor;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyCapabilityKeepsToTheWallsItDeclared() {
        ApplicationModules.of(Leerspoor.class).verify();
    }
}
