package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.LogFormView;
import dev.touchbase.slack.view.LogRemark;
import dev.touchbase.slack.view.Mrkdwn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes drafts of contacts from what was typed after `log`.
public final class LogDrafts {

    private final LineReader lines;
    private final NamedStaff named;

    /// Reads with these.
    public LogDrafts(LineReader lines, NamedStaff named) {
        this.lines = lines;
        this.named = named;
    }

    /// One draft for each customer.
    ///
    /// @throws Asks when a customer has to be chosen by a tap
    /// @throws Refused when somebody is named who can't be staff, or a date is of no use
    public List<LogDraft> read(Invocation invocation) {
        return lines.each(invocation, Certainty.WRITING, Takes.LOG).stream()
                .map(line -> draft(invocation, line.customer(), line.person(), line.reading()))
                .toList();
    }

    /// True when a contact is told, but not with whom.
    public boolean tellsWithoutCustomer(Invocation invocation) {
        Reading reading = lines.rest(invocation, 0, Takes.LOG);
        return reading.channel() != null || reading.outcome() != null;
    }

    /// The draft of what was told without a customer, for the one that a form brings.
    public LogDraft withoutCustomer(Invocation invocation, Customer customer) {
        return draft(invocation, customer, null, lines.rest(invocation, 0, Takes.LOG));
    }

    /// The form for what was told without a customer.
    ///
    /// @param pending the token that it carries
    public Reply.Form formWithoutCustomer(Invocation invocation, String pending) {
        Reading reading = lines.rest(invocation, 0, Takes.LOG);
        Moment moment = reading.moment();
        Moment next = reading.next();
        return LogFormView.reply(
                Carried.of(List.of(), pending),
                List.of(),
                new LogFormView.Filled(
                        reading.channel(),
                        reading.outcome(),
                        moment == null ? null : moment.at(invocation.speaker().zone(), LogDraft.WITHOUT_TIME),
                        reading.note(),
                        next == null ? null : next.date(),
                        besides(reading, invocation.speaker())));
    }

    private static Mrkdwn besides(Reading reading, Speaker speaker) {
        var promised = reading.promised();
        return new ToldBesides(
                        reading.direction(),
                        reading.persons(),
                        reading.with().size(),
                        reading.purpose(),
                        reading.line(),
                        reading.amount())
                .promised(
                        promised == null ? null : promised.what(),
                        promised == null ? null : promised.by().date(),
                        speaker.today())
                .words();
    }

    /// The form for drafts that lack something, filled with what one of them tells.
    public static Reply.Form form(List<LogDraft> told, String pending, Speaker speaker) {
        List<Customer> customers = told.stream().map(LogDraft::customer).toList();
        return LogFormView.reply(
                Carried.of(customers, pending),
                customers,
                told.size() == 1 ? told.getFirst().filled(speaker) : LogFormView.Filled.NOTHING);
    }

    /// The draft of what was said about this customer.
    ///
    /// @param spokenTo whom they spoke to if nobody else is named
    public LogDraft draft(Invocation invocation, Customer customer, @Nullable Person spokenTo, Reading reading) {
        List<Person> persons = reading.persons();
        return new LogDraft(
                customer,
                persons.isEmpty() ? spokenTo : persons.getFirst(),
                staff(invocation, reading),
                reading.channel(),
                reading.direction(),
                reading.purpose(),
                reading.outcome(),
                reading.amount(),
                note(reading),
                reading.moment(),
                next(invocation.speaker(), reading.next()),
                reading.promised() == null ? null : reading.promised().what(),
                reading.promised() == null ? null : reading.promised().by().date(),
                reading.line(),
                remarks(invocation.speaker(), customer, reading));
    }

    /// Who made it: `by` alone, and `with` besides; who tells, where nobody is named by `by`.
    private List<StaffId> staff(Invocation invocation, Reading reading) {
        if (reading.by() == null && reading.with().isEmpty()) {
            return List.of();
        }
        Set<StaffId> all = new LinkedHashSet<>();
        all.add(
                reading.by() == null
                        ? invocation.staff().id()
                        : named.staff(invocation.actor(), reading.by()).id());
        reading.with()
                .forEach(each -> all.add(named.staff(invocation.actor(), each).id()));
        return List.copyOf(all);
    }

    /// A touchpoint has one person; the others stay in its note.
    private static String note(Reading reading) {
        List<Person> persons = reading.persons();
        if (persons.size() < 2) {
            return reading.note();
        }
        String others = persons.stream().skip(1).map(Person::name).collect(Collectors.joining(", "));
        return ("also with " + others + ". " + reading.note()).strip();
    }

    private static @Nullable LocalDate next(Speaker speaker, @Nullable Moment next) {
        return next != null && isAhead(speaker, next) ? next.date() : null;
    }

    private static boolean isAhead(Speaker speaker, Moment next) {
        return next.date().isAfter(speaker.today());
    }

    private static List<LogRemark> remarks(Speaker speaker, Customer customer, Reading reading) {
        List<LogRemark> remarks = new ArrayList<>();
        Moment next = reading.next();
        if (next != null && !isAhead(speaker, next)) {
            remarks.add(LogRemark.nextNotAhead(DateWords.date(next.date(), speaker.today())));
        }
        String[] words = reading.note().split("\\s+", 3);
        if (reading.persons().isEmpty() && words.length > 1 && words[0].equalsIgnoreCase("with")) {
            remarks.add(LogRemark.of(Mrkdwn.md(
                    "I know nobody called “{0}” at {1}, so that stays in the note.",
                    Plainly.bare(words[1]), customer.name())));
        }
        NoDate noDate = reading.noDate();
        if (noDate != null) {
            remarks.add(
                    switch (noDate.kind()) {
                        case NEXT -> LogRemark.noNext(noDate.words());
                        case PROMISED -> LogRemark.noPromise(noDate.words());
                        default -> LogRemark.noDay(noDate.words());
                    });
        }
        return remarks;
    }
}
