package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.Grants;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGrants implements Grants {

    private final JdbcClient jdbc;

    JdbcGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Scope> scopes(PostKind kind, String permission) {
        var scopes = EnumSet.noneOf(Scope.class);
        jdbc.sql("SELECT scope FROM access_grant WHERE post_kind = :kind AND permission = :permission")
                .param("kind", kind.name())
                .param("permission", permission)
                .query(String.class)
                .list()
                .forEach(scope -> scopes.add(Scope.valueOf(scope)));
        return scopes;
    }

    @Override
    public List<String> permissions(PostKind kind) {
        return jdbc.sql("SELECT DISTINCT permission FROM access_grant WHERE post_kind = :kind ORDER BY permission")
                .param("kind", kind.name())
                .query((row, number) -> row.getString("permission"))
                .list();
    }

    @Override
    public List<Grant> all() {
        return jdbc.sql("SELECT post_kind, permission, scope FROM access_grant ORDER BY permission, post_kind, scope")
                .query((row, number) -> new Grant(
                        PostKind.valueOf(row.getString("post_kind")),
                        row.getString("permission"),
                        Scope.valueOf(row.getString("scope"))))
                .list();
    }
}
