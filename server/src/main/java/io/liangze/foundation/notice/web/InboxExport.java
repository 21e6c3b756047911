package io.liangze.foundation.notice.web;

import io.liangze.foundation.notice.application.Inbox;
import io.liangze.foundation.notice.application.NoticeAct;
import io.liangze.foundation.notice.web.InboxMessageController.InboxQuery;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One's messages as a workbook. What is confidential has no title there either. */
@Component
class InboxExport implements ListExport<InboxQuery> {

    private final Inbox inbox;
    private final Trace trace;
    private final Texts texts;

    InboxExport(Inbox inbox, Trace trace, Texts texts) {
        this.inbox = inbox;
        this.trace = trace;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "notice.inbox";
    }

    @Override
    public Class<InboxQuery> query() {
        return InboxQuery.class;
    }

    @Override
    public String fileName() {
        return "inbox.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("消息 message", "Message", "事项 subject", "收到日期 received", "办理期限 due", "办结日期 settled", "已读日期 read");
    }

    @Override
    public Page<List<@Nullable Object>> rows(InboxQuery query, @Nullable String after, Actor actor) {
        return inbox.list(query, ListQuery.stretch(after, query.sort()), actor).map(this::row);
    }

    private List<@Nullable Object> row(Inbox.Entry entry) {
        var told = entry.told();
        return Arrays.asList(
                title(entry, Texts.CHINESE),
                title(entry, Locale.ENGLISH),
                entry.title(),
                day(told.toldAt()),
                told.dueOn(),
                day(told.settledAt()),
                day(told.readAt()));
    }

    /** In the words of its kind; of one that nobody declares any more, its code. */
    private String title(Inbox.Entry entry, Locale language) {
        var values = new HashMap<>(entry.told().values());
        String subject = entry.title();
        values.put("subject", subject == null ? "" : subject);
        return texts.find("Notice." + entry.told().kind(), values, language)
                .orElse(entry.told().kind());
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BusinessTime.ZONE);
    }

    @Override
    public void taken(InboxQuery query, int rows, Actor actor) {
        trace.record(new Trace.Deed(
                NoticeAct.INBOX_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("person", actor.person().value()),
                List.of(),
                content(query, rows)));
    }

    private static Map<String, Json> content(InboxQuery query, int rows) {
        var content = new TreeMap<String, Json>();
        content.put("rows", Json.whole(rows));
        put(content, "asks", query.asks());
        put(content, "unread", query.unread());
        put(content, "settled", query.settled());
        return content;
    }

    private static void put(Map<String, Json> content, String name, @Nullable Boolean value) {
        if (value != null) {
            content.put(name, Json.text(value.toString()));
        }
    }
}
