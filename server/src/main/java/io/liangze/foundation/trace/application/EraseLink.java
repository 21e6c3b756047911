package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceRefused;
import io.liangze.foundation.trace.TraceRule;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.foundation.trace.domain.Entries.Entry;
import io.liangze.ledger.Json;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.tree.Hashing;
import io.liangze.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what links an entry to a person: the salt and the value that open the commitment, and the pointer to the person. The leaf
 * stays where it is, so that the tree and every receipt hold on; that it was done is an act of its own.
 */
@Component
public class EraseLink {

    /** @param member {@link Member#ACTOR} or {@link Member#SUBJECT} */
    public record Command(Entry entry, Member member, ErasureBasis basis, Actor by) {}

    private final Entries entries;
    private final Trace trace;

    EraseLink(Entries entries, Trace trace) {
        this.entries = entries;
        this.trace = trace;
    }

    /**
     * @return the key of the act that says so
     * @throws TraceRefused if the entry links to no person there, or to who asks
     */
    @Transactional
    public UUID handle(Command command) {
        Entry entry = command.entry();
        String linked = linked(entry, command.member()).orElseThrow(() -> new TraceRefused(TraceRule.NOTHING_TO_ERASE));
        if (linked.contains(command.by().person().toString())) {
            throw new TraceRefused(TraceRule.NOT_FROM_OWN_ACTS);
        }
        byte[] leaf = new Hashing().leaf(entry.leaf().getBytes(StandardCharsets.UTF_8));
        UUID deed = trace.record(new Trace.Deed(
                LogAct.erasing(entry.log()),
                command.by(),
                // that there was an act on a person is in no list of a unit, so neither is that he was erased from it
                command.member() == Member.SUBJECT ? Trace.PLATFORM : entry.unit(),
                null,
                List.of(),
                Map.of(
                        "leaf", Json.text(Base64Text.write(leaf)),
                        "member", Json.text(command.member().code()),
                        "basis", Json.text(command.basis().name()))));
        entries.erase(entry.key(), command.member().code(), deed);
        return deed;
    }

    /** What names the person: the actor, but of an erasure, and the subject if it is one. */
    private static Optional<String> linked(Entry entry, Member member) {
        boolean erasure = entry.act().equals(LogAct.erasing(entry.log()).code());
        return entry.openings().stream()
                .filter(opening -> opening.member() == member && !erasure)
                .map(Opening::value)
                .filter(value -> member == Member.ACTOR ? !value.equals("null") : value.startsWith("\"person:"))
                .findFirst();
    }
}
