package io.liangze.shared.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of every record which members may be null. A response holds every member; a request may leave out those that may be
 * null.
 */
final class RecordMembers implements ModelConverter {

    private static final String REQUEST = "Request";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord() && raw.getName().startsWith("io.liangze.")) {
            Schema<?> model = model(resolved, context);
            if (model != null && model.getProperties() != null) {
                describe(raw, model);
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String ref = resolved.get$ref();
        return ref == null ? resolved : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void describe(Class<?> raw, Schema<?> model) {
        boolean request = raw.getSimpleName().endsWith(REQUEST);
        var required = new ArrayList<String>();
        for (RecordComponent component : raw.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = model.getProperties().get(name);
            if (property == null) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (nullable) {
                model.getProperties().put(name, nullable(property));
            }
            if (!nullable || !request) {
                required.add(name);
            }
        }
        model.setRequired(required);
    }

    /** A type with null in OpenAPI 3.1: one more type, or, for a reference, one of two schemas. */
    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() != null) {
            var nothing = new Schema<>();
            nothing.setTypes(Set.of("null"));
            var either = new Schema<>();
            either.setOneOf(List.of(new Schema<>().$ref(property.get$ref()), nothing));
            return either;
        }
        if (property.getTypes() != null && !property.getTypes().contains("null")) {
            var types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
        return property;
    }
}
