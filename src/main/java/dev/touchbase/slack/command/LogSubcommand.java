package dev.touchbase.slack.command;

import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import java.util.List;

/// `/contact log acme call reached agreed the renewal next in 2 weeks`.
public final class LogSubcommand implements Subcommand {

    /// Its name, by which a kept line is known as one of its own.
    public static final String NAME = "log";

    private final LogDrafts drafts;
    private final LogTelling telling;

    /// Reads with `drafts`, records and answers with `telling`.
    public LogSubcommand(LogDrafts drafts, LogTelling telling) {
        this.drafts = drafts;
        this.telling = telling;
    }

    @Override
    public Spec spec() {
        return new Spec(
                NAME,
                List.of("logged", "record"),
                "CUSTOMER [channel] [outcome] [with PERSON] [when] [amount] [note] [next WHEN]",
                "Record a contact that happened",
                List.of(
                        "log acme call reached agreed the renewal next in 2 weeks",
                        "log acme email yesterday 4pm with ann re promotion",
                        "log acme in complaint late delivery",
                        "log acme visit sold 4200 promised quote by friday",
                        "log acme; beta; gamma call no answer"),
                Act.EVERYDAY_WORK,
                true,
                true);
    }

    @Override
    public Reply run(Invocation invocation) {
        if (invocation.isBare()) {
            return drafts.formWithoutCustomer(invocation, invocation.pending());
        }
        List<LogDraft> told;
        try {
            told = drafts.read(invocation);
        } catch (Asks asks) {
            if (!drafts.tellsWithoutCustomer(invocation)) {
                throw asks;
            }
            return drafts.formWithoutCustomer(invocation, invocation.pending());
        }
        boolean ahead = told.stream().anyMatch(draft -> draft.ahead(invocation.speaker()));
        if (!ahead && !told.stream().allMatch(LogDraft::tells)) {
            return LogDrafts.form(told, invocation.pending(), invocation.speaker());
        }
        return telling.log(invocation.actor(), invocation.speaker(), told, invocation.pending());
    }
}
