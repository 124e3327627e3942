package dev.touchbase.slack.view;

import static dev.touchbase.slack.view.SampleFirm.NOW;
import static dev.touchbase.slack.view.SampleFirm.PRIYA;
import static dev.touchbase.slack.view.SampleFirm.SAM;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.digest.Digest;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.Held;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.library.GooglePhoneNumbers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sam's day for tests of views: any number of customers, named as the test wants.
final class SampleDay {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final DueWords WORDS = new DueWords(SampleFirm.sam(), new GooglePhoneNumbers(), customer -> "2 weeks");

    private SampleDay() {}

    /// Nothing to do.
    static MyDay empty() {
        return new MyDay(
                SAM, TODAY, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    /// So many of everything, with this text wherever people's own text can stand.
    static MyDay full(int count, String text) {
        Customer acme = SampleFirm.customer(text);
        return new MyDay(
                SAM,
                TODAY,
                times(count, due(text, 2)),
                times(count, held(text)),
                times(count, promise(text)),
                times(count, promise(text)),
                times(count, plan(text)),
                times(count, claim()),
                Map.of(acme.id(), acme),
                List.of(PRIYA.id()));
    }

    /// A digest with so many in every list.
    static Digest digest(int count, String text) {
        return new Digest(
                TODAY,
                times(count, due(text, 0)),
                count,
                times(count, due(text, 2)),
                times(count, nobodys(text)),
                TODAY.minusDays(1),
                Map.of(Outcome.REACHED, 3L, Outcome.NO_ANSWER, 1L),
                List.of());
    }

    /// A digest of a day on which nothing is due.
    static Digest quiet() {
        return new Digest(
                TODAY,
                List.of(),
                0,
                List.of(),
                List.of(),
                TODAY.minusDays(2),
                Map.of(),
                List.of(new Digest.Missed(TODAY.minusDays(2), "notices were off")));
    }

    static DueRow due(String text, int late) {
        return row(text, someone(SAM, Responsible.Because.ASSIGNED), late, null);
    }

    private static DueRow held(String text) {
        Finding pause = new Finding(
                "pause",
                "pause",
                1,
                Level.STOP,
                "pause",
                Map.of("until", "2026-11-25", "reason", text),
                List.of(),
                NOW);
        return row(text, someone(SAM, Responsible.Because.ASSIGNED), 0, new Held(NOW.plus(Duration.ofDays(4)), pause));
    }

    private static DueRow nobodys(String text) {
        return row(text, new Responsible.Nobody(), 0, null);
    }

    private static Responsible someone(Staff staff, Responsible.Because because) {
        return new Responsible.Someone(staff.id(), Role.SALES, because, false);
    }

    private static DueRow row(String text, Responsible responsible, int late, @Nullable Held held) {
        Customer customer = SampleFirm.customer(text);
        LocalDate on = TODAY.minusDays(late);
        return new DueRow(
                customer,
                new CheckIn(customer.id(), on, on.plusDays(9), CheckIn.Why.CADENCE, Role.SALES, null, null, null, null),
                on,
                responsible,
                new Person(new PersonId(1), customer.id(), text, null, "+442079460000", text),
                SampleFirm.call(5, PRIYA, "2026-11-09T10:00:00Z"),
                List.of(promise(text)),
                null,
                null,
                late,
                late > 5,
                held);
    }

    private static Promise promise(String text) {
        return new Promise(
                4,
                SampleFirm.acme().id(),
                null,
                text,
                LocalDate.of(2026, 11, 27),
                SAM.id(),
                NOW,
                Promise.State.OPEN,
                null);
    }

    private static Plan plan(String text) {
        return new Plan(
                3,
                SampleFirm.acme().id(),
                SAM.id(),
                Channel.PHONE,
                Purpose.CHECK_IN,
                TODAY,
                NOW.plus(Duration.ofHours(5)),
                true,
                text,
                null,
                Plan.State.PLANNED);
    }

    private static Claim claim() {
        return new Claim(SampleFirm.acme().id(), SAM.id(), NOW, NOW.plus(Duration.ofHours(2)));
    }

    private static <T> List<T> times(int count, T one) {
        return IntStream.range(0, count).mapToObj(i -> one).toList();
    }
}
