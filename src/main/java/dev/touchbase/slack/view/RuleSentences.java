package dev.touchbase.slack.view;

import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The catalogue: what each rule of the contact policy says, as one plain sentence. A new rule gets its sentence here.
public final class RuleSentences {

    private RuleSentences() {}

    /// The sentence of one finding, with people by name and times as the viewer's clock shows them.
    ///
    /// @throws IllegalArgumentException for a message that has no sentence yet
    public static Mrkdwn of(Finding finding, Viewer viewer) {
        Said said = new Said(finding, viewer);
        return switch (finding.message()) {
            case "opt-out" -> optOut(said);
            case "pause" -> pause(said);
            case "quiet-hours" -> quietHours(said);
            case "non-working-day" -> nonWorkingDay(said);
            case "claim" -> Mrkdwn.md("{0} is on it until {1}.", said.staff(), said.clock("until"));
            case "cooling-off" -> coolingOff(said);
            case "planned" ->
                Mrkdwn.md(
                        "{0} plans to contact them {1} on {2}.",
                        said.staff(), said.byChannel(), viewer.moment(said.instant("at")));
            case "cap" -> cap(said);
            case "cap-yields" -> Mrkdwn.md("This takes the place of what is planned with less weight; {0}", cap(said));
            case "complaint-hold" -> complaintHold(said);
            case "customer-wish" ->
                Mrkdwn.md(
                        "They asked to hear from the business every {0}; the last contact was on {1}.",
                        said.text("every"), said.moment("at"));
            case "capacity" ->
                Mrkdwn.md(
                        "{0} would make more than {1} on {2}.",
                        said.staff(), contacts(said.text("most")), said.day("day"));
            case "not-yours" -> notYours(said);
            default -> RarerSentences.of(said);
        };
    }

    private static Mrkdwn cap(Said said) {
        String who = said.text("each").isEmpty() ? "They" : "One person there";
        String most = said.text("most");
        if (most.equals("0")) {
            return Mrkdwn.md("No {0} at all.", said.text("what").isEmpty() ? "contacts" : said.text("what"));
        }
        return said.text("what").isEmpty()
                ? Mrkdwn.md(
                        "{0} would hear from the business more than {1} within {2}.",
                        who, times(most), said.text("window"))
                : Mrkdwn.md(
                        "{0} would get {1} more than {2} within {3}.",
                        who, said.text("what"), times(most), said.text("window"));
    }

    private static Mrkdwn complaintHold(Said said) {
        Mrkdwn reason = said.text("reason").isEmpty() ? Mrkdwn.EMPTY : Mrkdwn.md(" ({0})", said.text("reason"));
        return Mrkdwn.md(
                "A complaint is open since {0}{1}; nothing of this kind until it is closed.",
                said.moment("since"), reason);
    }

    private static String contacts(String most) {
        return most + (most.equals("1") ? " contact" : " contacts");
    }

    private static Mrkdwn optOut(Said said) {
        String from = said.text("advertising").equals("true") ? "advertising" : "contact";
        Mrkdwn by = said.text("channel").isEmpty() ? Mrkdwn.EMPTY : Mrkdwn.md(" {0}", said.byChannel());
        return Mrkdwn.md("They have opted out of {0}{1} ({2}).", from, by, said.moment("since"));
    }

    private static Mrkdwn pause(Said said) {
        Mrkdwn reason = said.text("reason").isEmpty() ? Mrkdwn.EMPTY : Mrkdwn.md(": {0}", said.text("reason"));
        return Mrkdwn.md("Contact is paused until {0}{1}.", said.day("until"), reason);
    }

    private static Mrkdwn quietHours(Said said) {
        String there = said.text("known").equals("true")
                ? "That is {0} where they are; contact hours are {1} to {2}."
                : "Their time zone isn't known; in the business's it is {0}, and contact hours are {1} to {2}.";
        return Mrkdwn.md(there, said.time("there"), said.time("from"), said.time("to"));
    }

    private static Mrkdwn nonWorkingDay(Said said) {
        String off = said.text("off");
        return off.startsWith("closed ")
                ? Mrkdwn.md("{0}: the business is {1}.", said.day("day"), off)
                : Mrkdwn.md("{0} is no working day: {1}.", said.day("day"), off);
    }

    private static Mrkdwn coolingOff(Said said) {
        String template = said.text("direction").equals("inbound")
                ? "They were in touch with {0} {1} on {2} ({3}); colleagues wait {4}."
                : "{0} contacted them {1} on {2} ({3}); colleagues wait {4}.";
        return Mrkdwn.md(
                template,
                said.staff(),
                said.byChannel(),
                said.moment("at"),
                said.text("purpose"),
                said.length("length"));
    }

    private static Mrkdwn notYours(Said said) {
        List<StaffId> staff = said.everyone();
        return Mrkdwn.md(
                staff.size() == 1 ? "{0} looks after them." : "{0} look after them.", said.viewer.names(staff));
    }

    static String times(String count) {
        return switch (count) {
            case "1" -> "once";
            case "2" -> "twice";
            default -> count + " times";
        };
    }

    /// The arguments of one finding, in the viewer's words.
    record Said(Finding finding, Viewer viewer) {

        String text(String name) {
            return Objects.requireNonNull(finding.arguments().get(name), () -> finding.message() + " says no " + name);
        }

        Instant instant(String name) {
            return Instant.parse(text(name));
        }

        String moment(String name) {
            return viewer.moment(instant(name));
        }

        String clock(String name) {
            return viewer.clock(instant(name));
        }

        String day(String name) {
            return viewer.day(LocalDate.parse(text(name)));
        }

        String length(String name) {
            return Lengths.inWords(Duration.parse(text(name)));
        }

        String time(String name) {
            return DateWords.time(LocalTime.parse(text(name)));
        }

        Channel channel(String name) {
            return Channel.read(text(name)).orElseThrow();
        }

        String byChannel() {
            return ChannelWords.by(channel("channel"));
        }

        List<StaffId> everyone() {
            return Arrays.stream(text("staff").split(","))
                    .map(id -> new StaffId(Long.parseLong(id)))
                    .toList();
        }

        Mrkdwn staff() {
            return viewer.names(everyone());
        }
    }
}
