package dev.touchbase.slack.command;

import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ReminderView;
import java.util.List;

/// `/contact` without anything: my check-ins today.
public final class TodaySubcommand implements Subcommand {

    private final MyList myList;

    /// Shows what `myList` knows.
    public TodaySubcommand(MyList myList) {
        this.myList = myList;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "",
                List.of(),
                "",
                "My check-ins today, each with its buttons",
                List.of(""),
                Act.EVERYDAY_WORK,
                false,
                true);
    }

    @Override
    public Reply run(Invocation invocation) {
        return ReminderView.today(
                myList.day(invocation.actor(), invocation.speaker()),
                myList.words(invocation.actor(), invocation.speaker()));
    }
}
