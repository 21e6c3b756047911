package io.liangze.foundation.runtime;

import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The confidential lists, for whoever sees to it that a second person approves before one of them leaves. Lists are named by
 * {@link ListExport#name()}, parameters go as JSON.
 */
@Component
public class ConfidentialExports {

    /** Asked for when first needed: some lists need what needs this. */
    private final Supplier<Map<String, ListExport<?>>> lists;

    private final WorkbookWriter writer;
    private final JsonMapper json;
    private final Validator validator;

    ConfidentialExports(
            ObjectProvider<ListExport<?>> lists, WorkbookWriter writer, JsonMapper json, Validator validator) {
        this.lists = SingletonSupplier.of(() -> lists.stream()
                .filter(ListExport::confidential)
                .collect(Collectors.toMap(ListExport::name, Function.identity())));
        this.writer = writer;
        this.json = json;
        this.validator = validator;
    }

    /**
     * Who took a file, so that it says by itself where it came from when it turns up elsewhere.
     *
     * @param at business time
     * @param number of the request that was approved
     */
    public record Watermark(String taker, String unit, Instant at, long number) {

        private static final DateTimeFormatter MINUTE =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BusinessTime.ZONE);

        /** The format takes 255 characters for a header, with its own signs. */
        private static final int IN_HEADER = 200;

        /** On the sheet and among the properties of the file. */
        String line() {
            return "%s · %s · %s · 导出申请第 %d 号 / export request no. %d"
                    .formatted(taker, unit, MINUTE.format(at), number, number);
        }

        /** For header and footer, in which an ampersand begins a sign. */
        String header() {
            String line = line();
            return (line.length() <= IN_HEADER ? line : line.substring(0, IN_HEADER)).replace("&", "&&");
        }
    }

    /** A workbook with its watermark. */
    public record Written(String fileName, int rows, byte[] content) {}

    public boolean isOne(String list) {
        return lists.get().containsKey(list);
    }

    /** What people call the list; its name, if it is there no more. */
    public String titleOf(String list) {
        return isOne(list) ? find(list).title() : list;
    }

    /**
     * The parameters in the form in which they are kept, if the actor may read this list with them.
     *
     * @throws Refusal 422 if they are not those of the list; what the list itself says, if he may not read it
     */
    public String requireReadable(String list, Map<String, Object> parameters, Actor actor) {
        return requireReadable(find(list), parameters, actor);
    }

    private <Q> String requireReadable(ListExport<Q> list, Map<String, Object> parameters, Actor actor) {
        Q query;
        try {
            JsonNode given = json.valueToTree(parameters);
            // in an address one value and a list of one look alike
            query = json.readerFor(list.query())
                    .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .readValue(given);
        } catch (JacksonException _) {
            throw noQuery();
        }
        if (!validator.validate(query).isEmpty()) {
            throw noQuery();
        }
        list.rows(query, null, actor);
        return json.writeValueAsString(query);
    }

    private static Refusal noQuery() {
        return Refusal.violations(List.of(new Violation("/query", "invalid", Map.of())));
    }

    /** Whether the list lets this actor decide on taking it away with these parameters. */
    public boolean mayApprove(String list, String query, Actor actor) {
        return isOne(list) && mayApprove(find(list), query, actor);
    }

    private <Q> boolean mayApprove(ListExport<Q> list, String query, Actor actor) {
        return list.mayApprove(json.readValue(query, list.query()), actor);
    }

    /**
     * Writes the list as the requester sees it at this moment.
     *
     * @throws Refusal 422 if it is longer than 20,000 rows; what the list itself says, if he may not read it any more
     */
    public Written write(String list, String query, Actor requester, Watermark mark) {
        return write(find(list), query, requester, mark);
    }

    private <Q> Written write(ListExport<Q> list, String text, Actor requester, Watermark mark) {
        Q query = json.readValue(text, list.query());
        WorkbookWriter.Result result =
                writer.write(list, mark, after -> list.rows(query, after, requester), Exports.AT_ONCE);
        if (result.rows() > Exports.AT_ONCE) {
            throw new Refusal(Refusal.Kind.RULE, "request-018", Map.of("most", Integer.toString(Exports.AT_ONCE)));
        }
        return new Written(list.fileName(), result.rows(), result.content());
    }

    /** Lets the list record that it was taken, in the caller's transaction. */
    public void taken(String list, String query, int rows, Actor requester) {
        taken(find(list), query, rows, requester);
    }

    private <Q> void taken(ListExport<Q> list, String query, int rows, Actor requester) {
        list.taken(json.readValue(query, list.query()), rows, requester);
    }

    private ListExport<?> find(String list) {
        return Objects.requireNonNull(lists.get().get(list), () -> "no confidential list is called " + list);
    }
}
