package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportFile;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.NewFile;
import io.liangze.foundation.organization.application.imports.OrganizationImports.NewImport;
import io.liangze.foundation.runtime.Jobs;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Uuid7;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator brings files; a job takes them in. */
@Component
public class OrderImport {

    private final OrganizationImports imports;
    private final Jobs jobs;
    private final BusinessTime time;

    OrderImport(OrganizationImports imports, Jobs jobs, BusinessTime time) {
        this.imports = imports;
        this.jobs = jobs;
        this.time = time;
    }

    /** What was brought, and from which day rows hold that name none. */
    public record Command(ImportLayout layout, LocalDate from, List<NewFile> files, Actor actor) {}

    /** The import and the job that does it. */
    public record Ordered(UUID id, UUID job) {}

    /** @throws OrganizationRefused if the files are not those of the layout */
    @Transactional
    public Ordered handle(Command command) {
        List<String> known =
                command.layout().forms().stream().map(FileForm::name).toList();
        Set<String> names = new HashSet<>();
        for (NewFile file : command.files()) {
            String name = file.file().name();
            if (!known.contains(name) || !names.add(name)) {
                throw refused(known, name);
            }
        }
        if (names.isEmpty()) {
            throw refused(known, "–");
        }
        UUID id = Uuid7.next();
        UUID job = jobs.submit(ImportJob.KIND, id.toString(), command.actor());
        PersonId by = command.actor().person();
        imports.order(new NewImport(id, command.layout(), command.from(), command.files(), by, job), time.now());
        return new Ordered(id, job);
    }

    private static OrganizationRefused refused(List<String> known, String name) {
        return new OrganizationRefused(
                OrganizationRule.FILES_OF_THE_LAYOUT, Map.of("file", name, "files", String.join(", ", known)));
    }

    /** Reads a file once: its size and digest as it is, its content compressed. */
    public static NewFile pack(String name, InputStream content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var packed = new ByteArrayOutputStream();
            long size;
            try (var in = new DigestInputStream(content, digest);
                    var zip = new GZIPOutputStream(packed)) {
                size = in.transferTo(zip);
            }
            return new NewFile(
                    new ImportFile(name, size, HexFormat.of().formatHex(digest.digest())), packed.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + name + " of an import", e);
        }
    }
}
