package io.liangze.testkit.sample;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import io.liangze.shared.rights.Zone;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SampleDeclarations implements Permissions, TraceActs {

    static final String READ = "sample-matter.read";
    static final String DECIDE = "sample-matter.decide";

    enum SampleAct implements TraceAct {
        MADE("sample-matter.made"),
        DECIDED("sample-matter.decided"),
        TAKEN("sample-matter.list-taken");

        private final String code;

        SampleAct(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Log log() {
            return Log.DISCIPLINE;
        }
    }

    @Override
    public List<? extends TraceAct> declared() {
        return List.of(SampleAct.values());
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ).opening(DataClass.CONFIDENTIAL).in(Zone.DISCIPLINE),
                new Permission(DECIDE)
                        .opening(DataClass.CONFIDENTIAL)
                        .in(Zone.DISCIPLINE)
                        .deciding());
    }
}
