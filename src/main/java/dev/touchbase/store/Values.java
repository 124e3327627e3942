package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// How values of the domain stand in columns: numbers or text, the same in both databases. [Row] reads them back.
final class Values {

    private static final Map<Class<?>, Function<Object, Long>> NUMBERS = new HashMap<>();
    private static final Map<Class<?>, Function<Object, String>> TEXTS = new HashMap<>();

    static {
        number(Instant.class, Values::micros);
        number(Boolean.class, flag -> flag ? 1L : 0L);
        number(boolean.class, flag -> flag ? 1L : 0L);
        number(WorkspaceId.class, WorkspaceId::value);
        number(CustomerId.class, CustomerId::value);
        number(PersonId.class, PersonId::value);
        number(StaffId.class, StaffId::value);
        number(TouchpointId.class, TouchpointId::value);
        number(ChangeId.class, ChangeId::value);
        text(LocalDate.class, LocalDate::toString);
        text(Locale.class, Locale::toLanguageTag);
    }

    private Values() {}

    /// Teaches `jdbi` all of them.
    static void register(Jdbi jdbi) {
        jdbi.registerArgument(new Factory());
    }

    /// Microseconds since 1970, UTC: as fine as PostgreSQL's own.
    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /// The instant so many microseconds after 1970.
    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /// JDBI asks factories that can prepare first, its own for times among them, so that this has to be one of those.
    private static final class Factory implements ArgumentFactory.Preparable {
        @Override
        public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
            Class<?> wanted = type instanceof Class<?> known ? known : Object.class;
            Function<Object, Long> number = NUMBERS.get(wanted);
            if (number != null) {
                return Optional.of(value -> value == null ? nothing(Types.BIGINT) : new Number(number.apply(value)));
            }
            Function<Object, String> text = textOf(wanted);
            return text == null
                    ? Optional.empty()
                    : Optional.of(value -> value == null ? nothing(Types.VARCHAR) : new Text(text.apply(value)));
        }
    }

    private static @Nullable Function<Object, String> textOf(Class<?> wanted) {
        if (Enum.class.isAssignableFrom(wanted)) {
            return value -> ((Enum<?>) value).name();
        }
        return ZoneId.class.isAssignableFrom(wanted) ? value -> ((ZoneId) value).getId() : TEXTS.get(wanted);
    }

    private static Argument nothing(int sqlType) {
        return (position, statement, context) -> statement.setNull(position, sqlType);
    }

    private static <T> void number(Class<T> type, Function<T, Long> write) {
        NUMBERS.put(type, value -> write.apply(boxed(value)));
    }

    private static <T> void text(Class<T> type, Function<T, String> write) {
        TEXTS.put(type, value -> write.apply(boxed(value)));
    }

    @SuppressWarnings("unchecked")
    private static <T> T boxed(Object value) {
        return (T) value;
    }

    private record Number(long value) implements Argument {
        @Override
        public void apply(int position, PreparedStatement statement, StatementContext context)
                throws java.sql.SQLException {
            statement.setLong(position, value);
        }
    }

    private record Text(String value) implements Argument {
        @Override
        public void apply(int position, PreparedStatement statement, StatementContext context)
                throws java.sql.SQLException {
            statement.setString(position, value);
        }
    }
}
