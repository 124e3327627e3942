package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.insight.WhoContacted.WhoAnswer;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who contacted whom as a CSV file that spreadsheets open as it is: UTF-8 with its mark, moments in the viewer's zone,
/// and no cell that could be taken for a formula.
public final class WhoCsv {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String STARTS_FORMULA = "=+-@\t\r＝＋－＠";

    private WhoCsv() {}

    /// The file, with a heading and one line a contact, newest first.
    public static byte[] of(WhoAnswer answer, Viewer viewer) {
        String lines = answer.rows().stream()
                .map(row -> line(cells(answer, row, viewer)))
                .collect(Collectors.joining());
        return ("\uFEFF" + line(headings(viewer)) + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> headings(Viewer viewer) {
        return List.of(
                "when (" + viewer.speaker().zone().getId() + ")",
                "who",
                "role",
                "customer",
                "number",
                "person",
                "channel",
                "direction",
                "purpose",
                "outcome",
                "amount",
                "note",
                "source",
                "recorded");
    }

    private static List<String> cells(WhoAnswer answer, Touchpoint row, Viewer viewer) {
        var zone = viewer.speaker().zone();
        Customer customer = answer.customers().get(row.customer());
        Long amount = row.amount();
        return List.of(
                MOMENT.format(row.happenedAt().atZone(zone)),
                who(row, viewer),
                row.role() == null ? "" : row.role().label(),
                customer == null ? "" : customer.name(),
                customer == null ? "" : Long.toString(customer.number()),
                person(answer, row),
                row.channel().label(),
                row.direction().label(),
                row.purpose().label(),
                row.outcome().label(),
                amount == null ? "" : String.format(Locale.ROOT, "%.2f", amount / 100.0),
                Objects.requireNonNullElse(row.note(), ""),
                row.source(),
                MOMENT.format(row.recordedAt().atZone(zone)));
    }

    private static String who(Touchpoint row, Viewer viewer) {
        @Nullable String system = row.system();
        return system != null
                ? system
                : row.staff().stream().map(viewer.firm()::nameOf).collect(Collectors.joining(", "));
    }

    private static String person(WhoAnswer answer, Touchpoint row) {
        return answer.persons().stream()
                .filter(person -> person.id().equals(row.person()))
                .findFirst()
                .map(Person::name)
                .orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(WhoCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// In quotes, and with an apostrophe before whatever a spreadsheet might compute.
    static String cell(String text) {
        String bare = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                        || !bare.isEmpty() && STARTS_FORMULA.indexOf(bare.charAt(0)) >= 0);
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
