package dev.touchbase.cli;

import dev.touchbase.domain.intake.HeadingFolding;
import dev.touchbase.domain.intake.ImportResult;
import dev.touchbase.domain.intake.Table;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.setting.WorkspaceSettings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words an import: how the file was read, what came of its rows, and which were refused.
final class ImportReport {

    private static final int MOST_NAMES = 10;
    private static final Pattern OPT_OUT =
            Pattern.compile("optout|optedout|unsub|donotcall|donotcontact|donotemail|donotmail");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final PrintWriter out;
    private final ImportOptions options;

    ImportReport(PrintWriter out, ImportOptions options) {
        this.out = out;
        this.options = options;
    }

    /// How the file is read.
    void begin(Table table, List<String> used, List<String> unused, List<String> defaults) {
        print("%s is read as %s.".formatted(options.file.getFileName(), table.description()));
        print("Used: %s.".formatted(used.isEmpty() ? "nothing" : String.join(", ", used)));
        if (!unused.isEmpty()) {
            print("Not used: %s.".formatted(String.join(", ", unused)));
        }
        if (!defaults.isEmpty()) {
            print("For all rows that don't say it: %s.".formatted(String.join(", ", defaults)));
        }
        List<String> optOuts = unused.stream()
                .filter(heading ->
                        OPT_OUT.matcher(HeadingFolding.folded(heading)).find())
                .toList();
        if (!optOuts.isEmpty()) {
            print("Opt-outs are not taken over from %s: record them with /contact optout before anybody is contacted."
                    .formatted(String.join(", ", optOuts)));
        }
        out.flush();
    }

    /// What came of it.
    ///
    /// @param refused the first refused rows
    /// @param moments true when the list says when something happened
    void end(ImportResult result, List<String> refused, WorkspaceSettings settings, boolean moments) {
        result.notes().forEach(note -> print(capital(note) + "."));
        if (moments && !settings.isSet(Setting.TIMEZONE)) {
            print("No time zone is set yet, so times are read in %s (/contact settings timezone)."
                    .formatted(settings.zone()));
        }
        result.remarks().forEach((remark, rows) -> print("In %s %s.".formatted(rows(rows), remark)));
        if (moments && result.customersMade() > 0) {
            print("%,d %s made."
                    .formatted(
                            result.customersMade(),
                            result.customersMade() == 1 ? "unknown customer was" : "unknown customers were"));
        }
        if (!result.staffMade().isEmpty()) {
            print("Staff made, without Slack until they use Touchbase with the same e-mail address: %s."
                    .formatted(names(result.staffMade())));
        }
        if (!refused.isEmpty()) {
            print("Refused:");
            refused.forEach(line -> print("  " + line));
            moreRefused(result.refused() - refused.size());
        }
        if (result.rows() == 0) {
            print("%s has headings and no rows.".formatted(options.file.getFileName()));
        }
        print(summary(result));
        out.flush();
    }

    private void moreRefused(long more) {
        if (more > 0) {
            print("  and %,d more%s"
                    .formatted(more, options.refused == null ? " (--refused FILE writes all of them)" : ""));
        }
        if (options.refused != null) {
            print("All of them are in %s.".formatted(options.refused));
        }
    }

    private String summary(ImportResult result) {
        List<String> counts = new ArrayList<>();
        counts.add("%,d new".formatted(result.added()));
        counts.add("%,d changed".formatted(result.changed()));
        counts.add("%,d unchanged".formatted(result.unchanged()));
        counts.add("%,d refused".formatted(result.refused()));
        return "%s: %s.%s"
                .formatted(
                        rows(result.rows()),
                        String.join(", ", counts),
                        options.dryRun ? " Nothing was written, since this was a dry run." : "");
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " and %,d more".formatted(names.size() - MOST_NAMES) : first;
    }

    private static String rows(long count) {
        return count == 1 ? "1 row" : "%,d rows".formatted(count);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /// A file's words can move no cursor and ring no bell.
    private void print(String line) {
        out.println(CONTROL.matcher(line).replaceAll("?"));
    }
}
