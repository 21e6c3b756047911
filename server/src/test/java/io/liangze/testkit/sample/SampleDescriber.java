package io.liangze.testkit.sample;

import io.liangze.foundation.access.Matters;
import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class SampleDescriber implements SubjectDescriber {

    private final Matters matters;
    private final SampleMatters samples;

    SampleDescriber(Matters matters, SampleMatters samples) {
        this.matters = matters;
        this.samples = samples;
    }

    @Override
    public String type() {
        return SampleMatters.TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
        return matters.known(SampleMatters.TYPE, things, reader).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Description(samples.find(id).title(), null)));
    }

    @Override
    public boolean mayFollow(SubjectRef subject, Actor reader) {
        return true;
    }
}
