package io.liangze.shared.web;

import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** The OpenAPI document: what every endpoint declares, and the conventions that all of them share. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String PROBLEM_REF = "#/components/schemas/Problem";

    static {
        ModelResolver.enumsAsRef = true;
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(IfMatch.class, IdempotencyKey.class)
                .replaceWithSchema(PlaceId.class, new UUIDSchema())
                .replaceWithSchema(UnitId.class, new UUIDSchema())
                .replaceWithSchema(PostId.class, new UUIDSchema())
                .replaceWithSchema(PersonId.class, new UUIDSchema())
                .replaceWithSchema(SubjectRef.class, new StringSchema().example("unit:0198…"));
    }

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("Liangze")
                        .version("inner")
                        .description("The JSON API of Liangze. Conventions: docs/architecture.md."))
                .servers(List.of());
    }

    @Bean
    ModelConverter recordMembers() {
        return new RecordMembers();
    }

    @Bean
    OperationCustomizer declarations() {
        return ApiDocument::declare;
    }

    private static Operation declare(Operation operation, HandlerMethod method) {
        Operates declared = OperationCatalogue.declaration(method);
        if (declared == null) {
            return operation;
        }
        nameAsAddressed(operation, method);
        operation.addExtension("x-permission", declared.permission());
        operation.addExtension("x-sensitive", declared.sensitive());
        operation.addExtension("x-reauthentication", declared.reauthentication());
        Stream<String> asked = declared.reauthentication() ? Stream.of("access-010") : Stream.empty();
        operation.addExtension(
                "x-problems",
                Stream.concat(Arrays.stream(declared.problems()), asked)
                        .sorted()
                        .toList());
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .required(true)
                    .description("The version seen, in quotation marks")
                    .schema(new StringSchema()));
        }
        if (takes(method, IdempotencyKey.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .required(true)
                    .description("Made when the form opens; the same again acts once")
                    .schema(new UUIDSchema()));
        }
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem (RFC 9457)")
                                .content(new Content()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM_REF)))));
        return operation;
    }

    /**
     * The document calls a parameter what an address calls it: an id, which Springdoc takes apart, by its own name, and what is bound
     * under another name by that one.
     */
    private static void nameAsAddressed(Operation operation, HandlerMethod method) {
        if (operation.getParameters() == null) {
            return;
        }
        var names = new TreeMap<String, String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                names.putAll(StrictParameters.addressed(parameter.getParameterType()));
            }
        }
        var parameters = new LinkedHashMap<String, Parameter>();
        for (Parameter parameter : operation.getParameters()) {
            String[] parts = parameter.getName().split("\\.", 2);
            String name = "query".equals(parameter.getIn()) ? names.get(parts[0]) : null;
            if (name != null) {
                parameter.setName(name);
                if (parts.length == 2 && !parts[1].equals("value")) {
                    parameter.setSchema(new StringSchema().example("unit:0198…")); // type and id in one
                }
            }
            parameters.putIfAbsent(parameter.getIn() + " " + parameter.getName(), parameter);
        }
        operation.setParameters(new ArrayList<>(parameters.values()));
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    @Bean
    OpenApiCustomizer conventions() {
        return document -> {
            document.setServers(null);
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .flatMap(operation -> operation.getResponses().values().stream())
                    .forEach(ApiDocument::stampTime);
        };
    }

    private static void stampTime(ApiResponse response) {
        response.addHeaderObject(
                "Liangze-Now",
                new Header().description("Business time").schema(new StringSchema().format("date-time")));
    }
}
