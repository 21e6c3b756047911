package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportFile;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportState;
import io.liangze.foundation.organization.application.imports.OrganizationImports.OrganizationImport;
import io.liangze.foundation.organization.application.imports.OrganizationImports.Outcome;
import io.liangze.foundation.runtime.JobHandler;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.BusinessTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the files of an import into the organization: all of them, or none and everything that is wrong with them. */
@Component
class ImportJob implements JobHandler {

    static final String KIND = "organization.import";

    private static final int READ = 20;
    private static final int CHECKED = 40;

    private final OrganizationImports imports;
    private final Register register;
    private final Trace trace;
    private final BusinessTime time;
    private final TransactionTemplate transaction;

    ImportJob(
            OrganizationImports imports,
            Register register,
            Trace trace,
            BusinessTime time,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.register = register;
        this.trace = trace;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, IntConsumer progress) {
        UUID id = UUID.fromString(job.parameters());
        try {
            transaction.executeWithoutResult(status -> {
                OrganizationImport ordered = imports.lock(id);
                if (ordered.state() == ImportState.WAITING) {
                    take(ordered, job, progress);
                }
            });
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(
                    status -> imports.finish(id, ImportState.BROKEN, Outcome.NONE, null, time.now()));
            throw e;
        }
        // a job that was interrupted after its import was kept says again what came of it
        OrganizationImport done = imports.find(id).orElseThrow();
        Outcome outcome = done.outcome();
        if (done.state() == ImportState.REFUSED && outcome != null) {
            throw new OrganizationRefused(
                    OrganizationRule.IMPORT_WITHOUT_FAULTS,
                    Map.of("import", id.toString(), "faults", Integer.toString(outcome.faultCount())));
        }
        return "/api/organization-imports/" + id;
    }

    private void take(OrganizationImport ordered, Job job, IntConsumer progress) {
        var faults = new ImportFaults();
        Draft draft = read(ordered, faults);
        progress.accept(READ);
        var sites = new TreeSet<String>();
        draft.units().forEach(row -> sites.add(row.place()));
        PlaceCheck places = PlaceCheck.of(draft, sites, register, faults);
        UnitCheck units = UnitCheck.of(draft, places, register, faults);
        progress.accept(CHECKED);
        if (faults.count() > 0) {
            List<String> files =
                    ordered.layout().forms().stream().map(FileForm::name).toList();
            var outcome = new Outcome(0, 0, 0, draft.skipped(), faults.told(files), faults.count());
            imports.finish(ordered.id(), ImportState.REFUSED, outcome, null, time.now());
            return;
        }
        register.addPlaces(places.places());
        register.addUnits(units.units());
        register.addPosts(units.posts());
        var outcome = new Outcome(
                places.places().size(), draft.units().size(), draft.posts().size(), draft.skipped(), List.of(), 0);
        UUID entry = trace.record(new Trace.Deed(
                OrganizationAct.IMPORTED, job.owner(), job.owner().unit(), null, List.of(), content(ordered, outcome)));
        imports.finish(ordered.id(), ImportState.DONE, outcome, entry, time.now());
    }

    private Draft read(OrganizationImport ordered, ImportFaults faults) {
        var draft = new Draft();
        var own = new OwnLayout(draft, faults, ordered.from());
        var division = new DivisionLayout(draft, faults, ordered.from());
        for (FileForm form : ordered.layout().forms()) {
            String file = form.name();
            if (ordered.files().stream().noneMatch(one -> one.name().equals(file))) {
                continue;
            }
            try (InputStream content = imports.open(ordered.id(), file)) {
                if (ordered.layout() == ImportLayout.OWN) {
                    own.read(form, content);
                } else {
                    division.read(form, content);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("file " + file + " of import " + ordered.id(), e);
            }
        }
        return draft;
    }

    /** The names of files are those of the layout, so they tell nothing about anybody. */
    private static Map<String, Json> content(OrganizationImport ordered, Outcome outcome) {
        var content = new TreeMap<String, Json>();
        content.put("import", Json.text(ordered.id().toString()));
        content.put("layout", Json.text(ordered.layout().name()));
        content.put("from", Json.text(ordered.from().toString()));
        content.put("places", Json.whole(outcome.places()));
        content.put("units", Json.whole(outcome.units()));
        content.put("posts", Json.whole(outcome.posts()));
        var files = new TreeMap<String, Json>();
        for (ImportFile file : ordered.files()) {
            files.put(file.name(), Json.text(file.digest()));
        }
        content.put("files", Json.object(files));
        return content;
    }
}
