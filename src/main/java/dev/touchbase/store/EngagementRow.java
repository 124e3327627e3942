package dev.touchbase.store;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads a row of touchpoint as the rules see it, quickly, since a check reads hundreds and a trial millions: columns
/// by
/// their place, enums by look-up, and each combination of staff from its JSON once. One instance serves one query.
final class EngagementRow implements RowMapper<Engagement> {

    /// The columns, in the order in which they are read.
    static final String COLUMNS =
            "id, happened_at, staff, system, role, person_id, channel, direction, purpose, outcome,"
                    + " reply, counts, line, message";

    /// The firm's people make far fewer combinations than this.
    private static final int REMEMBERED = 10_000;

    private static final Map<String, Channel> CHANNELS = byName(Channel.values());
    private static final Map<String, Direction> DIRECTIONS = byName(Direction.values());
    private static final Map<String, Purpose> PURPOSES = byName(Purpose.values());
    private static final Map<String, Outcome> OUTCOMES = byName(Outcome.values());
    private static final Map<String, Role> ROLES = byName(Role.values());

    private final Map<String, List<StaffId>> staff = new HashMap<>();

    @Override
    public Engagement map(ResultSet row, StatementContext context) throws SQLException {
        Channel channel = CHANNELS.get(row.getString(7));
        Direction direction = DIRECTIONS.get(row.getString(8));
        Purpose purpose = PURPOSES.get(row.getString(9));
        Outcome outcome = OUTCOMES.get(row.getString(10));
        boolean bySystem = row.getString(4) != null;
        String role = row.getString(5);
        long person = row.getLong(6);
        PersonId with = row.wasNull() ? null : new PersonId(person);
        return new Engagement(
                Engagement.Kind.PAST,
                row.getLong(1),
                Values.instant(row.getLong(2)),
                null,
                staff(row.getString(3)),
                role == null ? null : ROLES.get(role),
                with,
                channel,
                direction,
                purpose,
                outcome,
                row.getLong(11) != 0,
                tried(channel, direction, purpose, outcome) && !bySystem,
                row.getLong(12) != 0,
                row.getString(13),
                row.getString(14),
                Priorities.USUAL);
    }

    private static boolean tried(Channel channel, Direction direction, Purpose purpose, Outcome outcome) {
        return outcome.onlyTried() && direction == Direction.OUTBOUND && Touchpoint.personal(purpose, channel);
    }

    private List<StaffId> staff(String json) {
        List<StaffId> known = staff.get(json);
        if (known == null) {
            known = List.copyOf(TouchpointStaff.read(Json.numbers(json)));
            if (staff.size() < REMEMBERED) {
                staff.put(json, known);
            }
        }
        return known;
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    }
}
