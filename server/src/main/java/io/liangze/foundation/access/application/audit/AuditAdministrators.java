package io.liangze.foundation.access.application.audit;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.audit.AdministratorActs.Act;
import io.liangze.foundation.access.application.audit.AdministratorActs.Filter;
import io.liangze.shared.Actor;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audit administrator reads what the administrators did. That he read is recorded, for the others to see. */
@Component
public class AuditAdministrators {

    /** The acts by which he reads or takes away. */
    public static final List<String> READINGS =
            List.of(AccessAct.ADMINISTRATORS_AUDITED.code(), AccessAct.ADMINISTRATOR_ACTS_EXPORTED.code());

    private final AdministratorActs acts;
    private final Deeds deeds;

    AuditAdministrators(AdministratorActs acts, Deeds deeds) {
        this.acts = acts;
        this.deeds = deeds;
    }

    /** The acts; the filters are recorded, of persons only that one was asked for. */
    @Transactional
    public Page<Act> list(Filter filter, ListQuery query, Actor reader) {
        Page<Act> page = acts.list(filter, query);
        var content = new TreeMap<String, String>();
        content.put("rows", Integer.toString(page.items().size()));
        List<String> asked = filter.act();
        if (asked != null && !asked.isEmpty()) {
            content.put("act", String.join(",", asked));
        }
        put(content, "from", filter.first());
        put(content, "to", filter.last());
        put(content, "administrator", filter.administrator() == null ? null : true);
        put(content, "concerned", filter.concerned() == null ? null : true);
        deeds.record(AccessAct.ADMINISTRATORS_AUDITED, reader, null, content);
        return page;
    }

    private static void put(Map<String, String> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value.toString());
        }
    }
}
