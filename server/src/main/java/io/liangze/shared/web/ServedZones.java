package io.liangze.shared.web;

import io.liangze.shared.rights.Zone;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The zones that this server serves. */
@Component
public class ServedZones {

    private final Set<Zone> zones;

    ServedZones(@Value("${liangze.zones}") List<String> zones) {
        this.zones = of(zones);
    }

    /** Reads the names of zones as the environment gives them. */
    public static Set<Zone> of(Collection<String> names) {
        var zones = EnumSet.noneOf(Zone.class);
        names.forEach(name -> zones.add(Zone.valueOf(name.strip().toUpperCase(Locale.ROOT))));
        return zones;
    }

    /** Whether anybody can sign in here: on a server of the public zone alone nobody can. */
    public boolean takeSignIns() {
        return zones.contains(Zone.WORK) || zones.contains(Zone.DISCIPLINE);
    }

    public List<Zone> inOrder() {
        return List.copyOf(zones);
    }
}
