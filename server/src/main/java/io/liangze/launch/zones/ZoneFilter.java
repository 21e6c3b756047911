package io.liangze.launch.zones;

import io.liangze.shared.rights.InZone;
import io.liangze.shared.rights.Zone;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the classes of modules of absent zones out of the context: no endpoint, no job, no permission. */
final class ZoneFilter extends TypeExcludeFilter {

    private static final String ROOT = "io.liangze";

    private final Set<Zone> served;
    private final Map<String, Boolean> absent = new HashMap<>();

    ZoneFilter(Set<Zone> served) {
        this.served = Set.copyOf(served);
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        String name = reader.getClassMetadata().getClassName();
        int end = name.lastIndexOf('.');
        return end > 0 && name.startsWith(ROOT) && isAbsent(name.substring(0, end));
    }

    /** The nearest door sign that names zones decides; a package that no sign stands over is in every zone. */
    private boolean isAbsent(String packageName) {
        Boolean known = absent.get(packageName);
        if (known != null) {
            return known;
        }
        int end = packageName.lastIndexOf('.');
        boolean found = zonesOf(packageName)
                .map(zones -> Arrays.stream(zones).noneMatch(served::contains))
                .orElseGet(() ->
                        end > 0 && packageName.length() > ROOT.length() && isAbsent(packageName.substring(0, end)));
        absent.put(packageName, found);
        return found;
    }

    private static Optional<Zone[]> zonesOf(String packageName) {
        try {
            Class<?> sign = Class.forName(packageName + ".package-info", false, ZoneFilter.class.getClassLoader());
            return Optional.ofNullable(sign.getAnnotation(InZone.class)).map(InZone::value);
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ZoneFilter that && served.equals(that.served);
    }

    @Override
    public int hashCode() {
        return served.hashCode();
    }
}
