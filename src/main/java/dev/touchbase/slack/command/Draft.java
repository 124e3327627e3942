package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.policy.Nature;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A [Reading] that is being filled: each kind once.
final class Draft {

    private static final int MOST_PEOPLE = 12;

    private final Set<Takes> open;

    final Map<String, String> lines;

    @Nullable
    Channel channel;

    @Nullable
    Channel impliedChannel;

    @Nullable
    Outcome outcome;

    @Nullable
    Outcome impliedOutcome;

    @Nullable
    Purpose purpose;

    @Nullable
    Direction direction;

    final List<Person> persons = new ArrayList<>();
    final List<Colleague> with = new ArrayList<>();

    @Nullable
    Colleague by;

    @Nullable
    Moment moment;

    @Nullable
    DateSpan span;

    @Nullable
    Interval interval;

    @Nullable
    Interval maximum;

    boolean asked;

    @Nullable
    Long amount;

    @Nullable
    Moment next;

    @Nullable
    Promised promised;

    @Nullable
    Moment deadline;

    final List<Role> roles = new ArrayList<>();
    final List<Colleague> staff = new ArrayList<>();

    @Nullable
    String email;

    @Nullable
    String phone;

    @Nullable
    NoDate noDate;

    @Nullable
    String line;

    @Nullable
    Nature nature;

    @Nullable
    String message;

    String note = "";

    /// @param lines the firm's lines, by how they are compared
    Draft(Set<Takes> takes, Map<String, String> lines) {
        this.lines = lines;
        this.open = takes.isEmpty() ? EnumSet.noneOf(Takes.class) : EnumSet.copyOf(takes);
    }

    /// Whether this kind is taken and wasn't said yet; of companions and colleagues there may be several.
    boolean takes(Takes kind) {
        return open.contains(kind)
                && switch (kind) {
                    case WITH -> persons.size() + with.size() < MOST_PEOPLE;
                    case STAFF -> staff.size() < MOST_PEOPLE;
                    default -> true;
                };
    }

    /// This kind was said: a second one begins the note.
    void done(Takes kind) {
        open.remove(kind);
    }

    /// Whether a contact's way or end was said.
    boolean saysSomething() {
        return channel != null || outcome != null;
    }

    Reading reading() {
        boolean complaint = outcome == Outcome.COMPLAINT && purpose == null;
        return new Reading(
                channel == null ? impliedChannel : channel,
                outcome == null ? impliedOutcome : outcome,
                complaint ? Purpose.COMPLAINT : purpose,
                direction,
                persons,
                with,
                by,
                moment,
                span,
                interval,
                maximum,
                asked,
                amount,
                next,
                promised,
                deadline,
                roles,
                staff,
                email,
                phone,
                noDate,
                line,
                nature,
                message,
                note);
    }
}
