package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.liangze.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("键值翻页")
class KeysetTests {

    private static final List<SortKey> KEYS = List.of(
            SortKey.text("code", "thing.code"),
            SortKey.instant("at", "thing.at"),
            SortKey.pinyin("name", "thing.name"));

    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    /** A list with one filter. */
    public record ThingQuery(
            @Nullable String kind,
            @Nullable Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {}

    /** Another list with the same parameters. */
    public record OtherQuery(
            @Nullable String kind,
            @Nullable Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {}

    private static ThingQuery query(@Nullable String kind, @Nullable String sort, @Nullable String after) {
        return new ThingQuery(kind, null, after, null, sort);
    }

    private static Keyset keyset(ThingQuery query) {
        return Keyset.of(query, KEYS, "thing.id");
    }

    /** The cursor after a first stretch of one row. */
    private static String next(ThingQuery query, String... keys) {
        var rows = List.of(new Keyset.Row<>("一", List.of(keys)), new Keyset.Row<>("二", List.of(keys)));
        return Objects.requireNonNull(keyset(query).page(rows, 1, null).next());
    }

    @Test
    @DisplayName("不指定排序时用第一个键，同值按标识排")
    void sortsByTheUsualKeyAndBreaksTiesById() {
        Keyset keyset = keyset(query(null, null, null));
        assertThat(keyset.orderBy()).isEqualTo("thing.code, thing.id");
        assertThat(keyset.columns()).isEqualTo("(thing.code)::text AS key0");
        assertThat(keyset.where()).isEqualTo("TRUE");
        assertThat(keyset.values()).isEmpty();
    }

    @Test
    @DisplayName("多个键依次排，连字符表示降序")
    void sortsBySeveralKeysOfWhichSomeFall() {
        Keyset keyset = keyset(query(null, "-at,code", null));
        assertThat(keyset.orderBy()).isEqualTo("thing.at DESC, thing.code, thing.id");
    }

    @Test
    @DisplayName("汉字名称按拼音排")
    void sortsChineseNamesByPinyin() {
        assertThat(keyset(query(null, "name", null)).orderBy())
                .isEqualTo("thing.name COLLATE \"zh-Hans-x-icu\", thing.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour", "code,", "--code", "code; DROP TABLE thing"})
    @DisplayName("不认识的排序键被拒，并说明可用哪些")
    void refusesUnknownSortKeys(String sort) {
        var refusal = catchThrowableOfType(Refusal.class, () -> keyset(query(null, sort, null)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNREADABLE);
        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("?sort");
            assertThat(violation.values()).isEqualTo(Map.of("allowed", "code, at, name"));
        });
    }

    @Test
    @DisplayName("续页从上一段最后一行之后开始")
    void goesOnAfterTheLastRow() {
        String cursor = next(query("甲", "-at,code", null), "2026-12-08 09:00:00+08", "K-1", ID);
        Keyset keyset = keyset(query("甲", "-at,code", cursor));
        assertThat(keyset.values())
                .containsExactly(
                        Map.entry("from0", "2026-12-08 09:00:00+08"),
                        Map.entry("from1", "K-1"),
                        Map.entry("fromId", ID));
        assertThat(keyset.where())
                .isEqualTo("((thing.at < CAST(:from0 AS timestamptz))"
                        + " OR (thing.at = CAST(:from0 AS timestamptz) AND thing.code > CAST(:from1 AS text))"
                        + " OR (thing.at = CAST(:from0 AS timestamptz) AND thing.code = CAST(:from1 AS text)"
                        + " AND thing.id > CAST(:fromId AS uuid)))");
    }

    @Test
    @DisplayName("多取的一行不给出，只说明还有；取完则没有续页")
    void givesACursorOnlyIfThereIsMore() {
        Keyset keyset = keyset(query(null, null, null));
        var rows = List.of(
                new Keyset.Row<>("一", List.of("a", "1")),
                new Keyset.Row<>("二", List.of("b", "2")),
                new Keyset.Row<>("三", List.of("c", "3")));
        assertThat(keyset.page(rows, 2, null).items()).containsExactly("一", "二");
        assertThat(keyset.page(rows, 2, null).next()).isNotNull();
        assertThat(keyset.page(rows, 3, null).items()).containsExactly("一", "二", "三");
        assertThat(keyset.page(rows, 3, null).next()).isNull();
    }

    @Test
    @DisplayName("每段行数和是否计数可以改，续页仍有效")
    void keepsTheCursorWhenLimitOrCountChange() {
        String cursor = next(query("甲", null, null), "K-1", ID);
        assertThat(keyset(new ThingQuery("甲", 7, cursor, true, null)).values()).containsEntry("from0", "K-1");
    }

    @Test
    @DisplayName("改过值的续页标记被拒，不会传到数据库")
    void refusesValuesThatTheDatabaseWouldStumbleOver() {
        ThingQuery byTime = query("甲", "-at", null);
        String instant = next(byTime, "2026-12-08 09:00:00.123+08", ID);
        assertThat(keyset(query("甲", "-at", instant)).values()).containsEntry("fromId", ID);
        refused(() -> keyset(query("甲", "-at", next(byTime, "yesterday", ID))));
        refused(() -> keyset(query("甲", "-at", next(byTime, "2026-12-08 09:00:00+08", "not an id"))));
    }

    @Test
    @DisplayName("别的筛选、别的排序、别的列表的续页标记被拒")
    void refusesTheCursorOfAnotherQuery() {
        String cursor = next(query("甲", null, null), "K-1", ID);
        refused(() -> keyset(query("乙", null, cursor)));
        refused(() -> keyset(query(null, null, cursor)));
        refused(() -> keyset(query("甲", "-code", cursor)));
        refused(() -> keyset(query("甲", "code,at", cursor)));
        refused(() -> Keyset.of(new OtherQuery("甲", null, cursor, null, null), KEYS, "thing.id"));
    }

    @Test
    @DisplayName("伪造或残缺的续页标记被拒")
    void refusesAForgedCursor() {
        refused(() -> keyset(query(null, null, "不是标记")));
        refused(() -> keyset(query(null, null, "")));
        refused(() -> keyset(query(null, null, "AAAA")));
        String missing =
                Base64.getUrlEncoder().encodeToString("0123456789abcdef\u0000K-1".getBytes(StandardCharsets.UTF_8));
        refused(() -> keyset(query(null, null, missing)));
    }

    private static void refused(ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).hasToString("request-013");
    }

    @Test
    @DisplayName("总数计到一万为止，并说明是否精确")
    void countsUpToTenThousand() {
        assertThat(Page.Total.of(10_000)).isEqualTo(new Page.Total(10_000, true));
        assertThat(Page.Total.of(10_001)).isEqualTo(new Page.Total(10_000, false));
    }
}
