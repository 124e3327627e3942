package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Lookups;
import dev.touchbase.domain.audit.Lookups.Lookup;
import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.WhoContacted;
import dev.touchbase.domain.insight.WhoContacted.WhoAnswer;
import dev.touchbase.domain.insight.WhoQuestion;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.Viewer;
import dev.touchbase.slack.view.WhoCsv;
import dev.touchbase.slack.view.WhoPlace;
import dev.touchbase.slack.view.WhoView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/contact who acme email since 1 nov`: who contacted whom.
public final class WhoSubcommand implements Subcommand {

    private static final Logger LOG = LoggerFactory.getLogger(WhoSubcommand.class);

    private static final Spec SPEC = new Spec(
            "who",
            List.of("history", "contacts", "wer"),
            "CUSTOMER | @colleague | [everyone] [channel] [span]",
            "Who contacted whom, newest first",
            List.of("who acme", "who @sam last week", "who acme email since 1 nov", "who everyone yesterday"),
            Act.EVERYDAY_WORK,
            false,
            true);

    private static final Set<Takes> TAKES = EnumSet.of(Takes.CHANNEL, Takes.SPAN, Takes.STAFF);
    private static final Set<String> EVERYONE = Set.of("everyone", "everybody", "all", "alle", "team");
    private static final Set<String> ME = Set.of("me", "i", "ich", "myself");
    private static final int MOST_IN_FILE = 10_000;
    private static final int LOOKS = 5;

    private final LineReader reader;
    private final ActDesk desk;
    private final StaffMembers staff;
    private final WhoContacted whoContacted;
    private final Lookups lookups;

    /// Asks `whoContacted`.
    public WhoSubcommand(
            LineReader reader, ActDesk desk, StaffMembers staff, WhoContacted whoContacted, Lookups lookups) {
        this.reader = reader;
        this.desk = desk;
        this.staff = staff;
        this.whoContacted = whoContacted;
        this.lookups = lookups;
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        Asked asked = asked(invocation);
        WhoPlace newest = new WhoPlace(asked.question().customer(), invocation.pending(), null);
        return page(invocation.actor(), invocation.speaker(), asked, newest);
    }

    /// The page of what a command asked that starts at `place`.
    public Reply.Answer page(Invocation invocation, WhoPlace place) {
        return page(invocation.actor(), invocation.speaker(), asked(invocation), place);
    }

    /// The page of all contacts with one customer that starts at `place`.
    public Reply.Answer page(Actor.ByStaff actor, Speaker speaker, CustomerId customer, WhoPlace place) {
        return page(actor, speaker, Asked.about(customer), place);
    }

    /// All that a command asked as a file.
    public Reply.Download file(Invocation invocation) {
        return file(invocation.actor(), invocation.speaker(), asked(invocation));
    }

    /// All contacts with one customer as a file.
    public Reply.Download file(Actor.ByStaff actor, Speaker speaker, CustomerId customer) {
        return file(actor, speaker, Asked.about(customer));
    }

    private Reply.Answer page(Actor.ByStaff actor, Speaker speaker, Asked asked, WhoPlace place) {
        Viewer viewer = new Viewer(actor, speaker, desk.firm(actor));
        WhoAnswer answer = whoContacted.ask(actor, asked.question(), place.after(), WhoView.PAGE, asked.typed());
        return WhoView.answer(answer, asked.when(speaker.today()), place, looks(asked, viewer), viewer);
    }

    private Reply.Download file(Actor.ByStaff actor, Speaker speaker, Asked asked) {
        Viewer viewer = new Viewer(actor, speaker, desk.firm(actor));
        WhoAnswer answer = whoContacted.ask(actor, asked.question(), null, MOST_IN_FILE, asked.typed());
        LOG.atInfo()
                .addKeyValue("event", "export")
                .addKeyValue("rows", answer.total())
                .log("{} contacts were given out as a file", answer.total());
        return new Reply.Download(
                "who-contacted-" + speaker.today() + ".csv",
                WhoCsv.of(answer, viewer),
                WhoView.file(answer, asked.when(speaker.today()), answer.total(), viewer));
    }

    /// Who looked at the viewer's own contacts: everybody sees what the owner sees of them.
    private List<Lookup> looks(Asked asked, Viewer viewer) {
        StaffId about = asked.question().staff();
        return about != null && viewer.is(about) ? lookups.about(viewer.firm().id(), about, LOOKS) : List.of();
    }

    /// A question, with the words in which it was asked.
    private record Asked(WhoQuestion question, @Nullable DateSpan span, String typed) {

        static Asked about(CustomerId customer) {
            return new Asked(new WhoQuestion(customer, null, null, null, null), null, "");
        }

        String when(LocalDate today) {
            return span == null ? "" : DateWords.span(span, today);
        }
    }

    private Asked asked(Invocation invocation) {
        if (invocation.isBare()) {
            throw Refused.badInput(
                    "Whose contacts?",
                    "Name a customer, a colleague or everyone, such as: who acme, who @sam last week.");
        }
        Typed.Token first = invocation.said().tokens().getFirst();
        String word = first instanceof Typed.Token.Word ? Plainly.word(first.text()) : "";
        if (EVERYONE.contains(word)) {
            return without(invocation, 1, null);
        }
        if (ME.contains(word)) {
            return without(invocation, 1, invocation.staff().id());
        }
        return first instanceof Typed.Token.StaffMention
                ? without(invocation, 0, null)
                : aboutAnyone(invocation).orElseGet(() -> aboutCustomer(invocation));
    }

    /// "who last week": everyone, unless a customer is called so.
    private Optional<Asked> aboutAnyone(Invocation invocation) {
        Reading reading = reader.rest(invocation, 0, EnumSet.of(Takes.CHANNEL, Takes.SPAN));
        if (!reading.note().isEmpty() || reading.span() == null && reading.channel() == null) {
            return Optional.empty();
        }
        try {
            reader.one(invocation, Certainty.WRITING, TAKES);
            return Optional.empty();
        } catch (Asks noCustomer) {
            return Optional.of(asked(invocation, null, null, reading));
        }
    }

    private Asked aboutCustomer(Invocation invocation) {
        try {
            Line line = reader.one(invocation, Certainty.READING, TAKES);
            return asked(invocation, line.customer().id(), null, line.reading());
        } catch (Asks nobody) {
            return colleague(invocation).orElseThrow(() -> nobody);
        }
    }

    /// A colleague by name, where no customer has it.
    private Optional<Asked> colleague(Invocation invocation) {
        Words words = new Words(invocation.said(), 0, invocation.said().tokens().size());
        return new People(List.of(), staff.all(invocation.actor().workspace()))
                .colleague(words, 0)
                .map(named -> named.meaning().staff())
                .filter(Objects::nonNull)
                .map(Staff::id)
                .map(id -> without(invocation, 1, id));
    }

    private Asked without(Invocation invocation, int from, @Nullable StaffId who) {
        return asked(invocation, null, who, reader.rest(invocation, from, TAKES));
    }

    private Asked asked(Invocation invocation, @Nullable CustomerId customer, @Nullable StaffId who, Reading reading) {
        if (!reading.note().isEmpty()) {
            throw Refused.badInput(
                    "I don't understand “" + reading.note() + "” here.",
                    "Name a channel or a span, such as: who acme email since 1 nov.");
        }
        DateSpan span = reading.span();
        var zone = invocation.speaker().zone();
        return new Asked(
                new WhoQuestion(
                        customer,
                        who != null ? who : named(reading),
                        reading.channel(),
                        span == null || span.hasOpenStart()
                                ? null
                                : span.from().atStartOfDay(zone).toInstant(),
                        span == null || span.hasOpenEnd() ? null : end(span, zone)),
                span,
                "who " + invocation.said().raw());
    }

    private static Instant end(DateSpan span, java.time.ZoneId zone) {
        return span.to().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static @Nullable StaffId named(Reading reading) {
        if (reading.staff().isEmpty()) {
            return null;
        }
        Colleague colleague = reading.staff().getFirst();
        Staff known = colleague.staff();
        if (known == null) {
            throw Refused.notFound("contacts of", colleague.text());
        }
        return known.id();
    }
}
