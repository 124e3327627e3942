package dev.touchbase.bench;

import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Three years of touchpoints, recorded as they happened: few customers have many, many have few or none. Calls, visits
/// and mails of people, newsletters and promotions of a system, and customers who write or call themselves.
final class Histories {

    /// Three years in microseconds.
    static final long SPAN = Duration.ofDays(3 * 365).toMillis() * 1_000;

    private static final int STEP = 100_000;
    private static final String NOTE = "talked about the renewal, they want to think it over until spring";
    private static final List<String> ENDS = List.of(
            "REACHED",
            "REACHED",
            "REACHED",
            "NO_ANSWER",
            "NO_ANSWER",
            "LEFT_MESSAGE",
            "REPLIED",
            "MEETING_BOOKED",
            "SOLD",
            "DECLINED",
            "RESOLVED",
            "SENT");
    private static final List<String> REASONS = List.of(
            "CHECK_IN",
            "CHECK_IN",
            "CHECK_IN",
            "FOLLOW_UP",
            "FOLLOW_UP",
            "SUPPORT",
            "ORDER",
            "RENEWAL",
            "PROMOTION",
            "APPOINTMENT");
    private static final List<String> CHANNELS =
            List.of("PHONE", "PHONE", "PHONE", "EMAIL", "EMAIL", "IN_PERSON", "SMS");

    private final Connection connection;
    private final long workspace;
    private final BigWorkspace big;
    private final SplittableRandom random = new SplittableRandom(2);

    Histories(Connection connection, long workspace, BigWorkspace big) {
        this.connection = connection;
        this.workspace = workspace;
        this.big = big;
    }

    void fill(Consumer<String> say) throws SQLException {
        long begin = micros(BigWorkspace.NOW) - SPAN;
        long busy = Math.max(1, big.touchpoints() / BigWorkspace.BUSIEST);
        try (Rows touchpoints = new Rows(
                        connection,
                        "touchpoint",
                        "workspace_id, id, customer_id, person_id, staff, system, role, channel, direction, purpose,"
                                + " outcome, reply, amount, note, happened_at, happened_on, recorded_at, segment, source,"
                                + " counts, message");
                Rows takers = new Rows(
                        connection, "touchpoint_staff", "workspace_id, staff_id, happened_at, touchpoint_id")) {
            for (int id = 1; id <= big.touchpoints(); id++) {
                long at = Math.min(inTheDay(begin + SPAN / big.touchpoints() * id), begin + SPAN);
                touchpoint(id, id % busy == 0 ? BigWorkspace.BUSY : somebody(), at, touchpoints, takers);
                if (id % STEP == 0) {
                    say.accept("%,d touchpoints".formatted(id));
                }
            }
        }
    }

    /// Small keys come up most; never the quiet one.
    private long somebody() {
        double share = random.nextDouble();
        return 3 + (long) ((big.customers() - 2) * share * share);
    }

    /// Nearly all between 8:00 and 18:00.
    private long inTheDay(long at) {
        long day = Duration.ofDays(1).toMillis() * 1_000;
        long hour = Duration.ofHours(1).toMillis() * 1_000;
        return random.nextInt(20) == 0 ? at : at - at % day + 8 * hour + random.nextLong(10 * hour);
    }

    private void touchpoint(int id, long customer, long at, Rows touchpoints, Rows takers) throws SQLException {
        boolean system = random.nextInt(100) < 35;
        boolean inbound = !system && random.nextInt(100) < 20;
        int staff = random.nextInt(5) > 0 ? PeopleAndCustomers.champion(customer) : 1 + random.nextInt(10);
        String channel = system ? "EMAIL" : any(CHANNELS);
        String purpose = system ? random.nextInt(4) == 0 ? "PROMOTION" : "NEWSLETTER" : any(REASONS);
        String outcome = system ? "SENT" : inbound ? "REACHED" : any(ENDS);
        touchpoints.add(
                workspace,
                id,
                customer,
                system ? null : customer,
                system ? "[]" : "[" + staff + "]",
                system ? "newsletter tool" : null,
                system ? null : PeopleAndCustomers.HATS.get(staff - 1),
                channel,
                inbound ? "INBOUND" : "OUTBOUND",
                purpose,
                outcome,
                !inbound && !system && random.nextInt(20) == 0 ? 1 : 0,
                outcome.equals("SOLD") ? 10_000L + random.nextInt(1_000_000) : null,
                random.nextInt(3) == 0 ? NOTE : null,
                at,
                Instant.EPOCH.plus(at, ChronoUnit.MICROS).atZone(ZoneOffset.UTC).toLocalDate(),
                at,
                "standard",
                system ? "newsletter" : "slack",
                counts(system, purpose, channel, outcome),
                system ? "mailing " + at / SPAN_OF_A_MAILING : null);
        if (!system) {
            takers.add(workspace, staff, at, id);
        }
    }

    private static final long SPAN_OF_A_MAILING = Duration.ofDays(14).toMillis() * 1_000;

    private static int counts(boolean system, String purpose, String channel, String outcome) {
        boolean personal = !system
                && dev.touchbase.domain.touchpoint.Touchpoint.personal(
                        Purpose.valueOf(purpose), dev.touchbase.domain.customer.Channel.valueOf(channel));
        return personal && !Outcome.valueOf(outcome).onlyTried() ? 1 : 0;
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
