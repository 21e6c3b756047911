package io.liangze.shared.web;

import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Registers the conventions with Spring. */
@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer {

    private static final int DEEPEST = 32;
    private static final int AFTER_THE_GATE = 100;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StrictParameters()).order(AFTER_THE_GATE);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, PlaceId.class, PlaceId::of);
        registry.addConverter(String.class, UnitId.class, UnitId::of);
        registry.addConverter(String.class, PostId.class, PostId::of);
        registry.addConverter(String.class, PersonId.class, PersonId::of);
        registry.addConverter(String.class, SubjectRef.class, SubjectRef::parse);
        registry.addConverter(String.class, LocalDate.class, Bounds::day);
    }

    @Bean
    JsonMapperBuilderCustomizer jsonConventions() {
        return mapper -> mapper.addModule(new SimpleModule("liangze")
                .addSerializer(Instant.class, new InstantInMilliseconds())
                .addDeserializer(LocalDate.class, new Bounds.Day())
                .addDeserializer(String.class, new Bounds.Text(StringDeserializer.instance)));
    }

    /** The mapper of Spring Boot, but with bounds on depth and length. */
    @Bean
    @Scope("prototype")
    JsonMapper.Builder jsonMapperBuilder(List<JsonMapperBuilderCustomizer> customizers) {
        var builder = JsonMapper.builder(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(BodyLimit.MOST)
                        .maxStringLength(BodyLimit.MOST)
                        .build())
                .build());
        customizers.forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    private static final class InstantInMilliseconds extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(RequestFrame.INSTANT.format(value));
        }
    }
}
