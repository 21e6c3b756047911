package io.liangze.foundation.trace.web;

import io.liangze.foundation.trace.Subjects;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogAct;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.foundation.trace.domain.Entries.Entry;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.CurrentScope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Single entries for whoever finds them in a list: by the thing if he may follow it, else by the unit. */
@Component
class ReadableEntries {

    private final Entries entries;
    private final Subjects subjects;
    private final CurrentScope scope;

    ReadableEntries(Entries entries, Subjects subjects, CurrentScope scope) {
        this.entries = entries;
        this.subjects = subjects;
        this.scope = scope;
    }

    /** @throws Refusal 404 if there is none that the reader may know of */
    Entry require(UUID key) {
        Entry entry = entries.find(key).orElseThrow(Refusal::absent);
        if (!isFollowed(entry) && !isListed(entry) && !isClosedDay(entry)) {
            throw Refusal.absent();
        }
        return entry;
    }

    private boolean isFollowed(Entry entry) {
        SubjectRef subject = entry.subject();
        return subject != null && subjects.isFollowed(subject, scope.actor());
    }

    /** Acts of the other log, and on persons, are in no list of a unit. */
    private boolean isListed(Entry entry) {
        SubjectRef subject = entry.subject();
        return entry.log() == Log.WORK
                && !entry.subjectErased()
                && (subject == null || !subject.type().equals("person"))
                && scope.reaches(Trace.READ, entry.unit());
    }

    private boolean isClosedDay(Entry entry) {
        return LogAct.DAY_CLOSED.code().equals(entry.act()) && scope.has(scope.actor(), LogAct.READ_DISCIPLINE_LOG);
    }
}
