package dev.touchbase.store;

import dev.touchbase.domain.notice.Notice;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notices as rows of the outbox keep them: the kind is the record's name, the content its components as JSON. A new
/// record in [Notice] needs nothing here.
final class NoticeText {

    private static final Map<String, Class<? extends Notice>> KINDS = Stream.of(Notice.class.getPermittedSubclasses())
            .map(kind -> kind.<Notice>asSubclass(Notice.class))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private NoticeText() {}

    static String kind(Notice notice) {
        return notice.getClass().getSimpleName();
    }

    static String content(Notice notice) {
        return Json.write(notice);
    }

    /// The notice that was kept so.
    ///
    /// @throws IllegalArgumentException when this version knows no such kind or can't read the content
    static Notice read(String kind, String content) {
        Class<? extends Notice> known = KINDS.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("no kind of notice: " + kind);
        }
        return Json.read(content, known);
    }
}
