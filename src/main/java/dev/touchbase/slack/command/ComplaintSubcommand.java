package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ComplaintBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ComplaintFormViews;
import dev.touchbase.slack.view.ComplaintView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// `/contact complaint acme late delivery`, `complaint acme closed we replaced it`.
public final class ComplaintSubcommand implements Subcommand {

    private static final Set<Takes> TAKES = Set.of(Takes.CHANNEL, Takes.WITH, Takes.NOTE);
    private static final Set<String> CLOSING =
            Set.of("closed", "close", "resolved", "settled", "erledigt", "geschlossen");

    private final ActDesk desk;
    private final LineReader lines;
    private final ComplaintBook complaints;

    /// Records in `complaints`.
    public ComplaintSubcommand(ActDesk desk, LineReader lines, ComplaintBook complaints) {
        this.desk = desk;
        this.lines = lines;
        this.complaints = complaints;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "complaint",
                List.of("complain", "beschwerde"),
                "CUSTOMER [channel] WHAT THEY SAID | CUSTOMER closed [how it was settled]",
                "Record a complaint, or close it",
                List.of("complaint acme late delivery", "complaint acme closed we replaced it"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, TAKES);
        String said = line.reading().note().strip();
        String[] words = said.split("\\s+", 2);
        if (CLOSING.contains(Plainly.word(words[0]))) {
            return close(invocation, line, words.length > 1 ? words[1] : words[0]);
        }
        return said.isEmpty() ? form(invocation, line) : record(invocation, line, said);
    }

    private Reply record(Invocation invocation, Line line, String said) {
        Person person = line.reading().persons().stream().findFirst().orElse(line.person());
        return ComplaintView.recorded(
                complaints.complain(
                        invocation.actor(),
                        line.customer().id(),
                        Objects.requireNonNullElse(line.reading().channel(), Channel.OTHER),
                        person == null ? null : person.id(),
                        said),
                viewer(invocation));
    }

    private Reply form(Invocation invocation, Line line) {
        Viewer viewer = viewer(invocation);
        return ComplaintFormViews.recordReply(
                Carried.of(List.of(line.customer()), invocation.pending()),
                line.customer(),
                ComplaintView.remark(
                        complaints.open(invocation.actor(), line.customer().id()), viewer),
                line.reading().channel());
    }

    private Reply close(Invocation invocation, Line line, String how) {
        return ComplaintView.closed(
                complaints.close(invocation.actor(), line.customer().id(), how), viewer(invocation));
    }

    private Viewer viewer(Invocation invocation) {
        return new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor()));
    }
}
