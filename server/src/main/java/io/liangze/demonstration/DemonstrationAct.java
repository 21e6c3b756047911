package io.liangze.demonstration;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The acts that only the demonstration knows. */
enum DemonstrationAct implements TraceAct {
    CLOCK_MOVED("demo.clock-moved");

    private final String code;

    DemonstrationAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Component
    @ConditionalOnBooleanProperty("liangze.demonstration")
    static class Declaration implements TraceActs {

        @Override
        public List<? extends TraceAct> declared() {
            return List.of(values());
        }
    }
}
