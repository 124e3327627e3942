package dev.touchbase.domain.intake;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a list of contacts.
final class TouchpointRowReading {

    private static final int LONGEST_MESSAGE = 300;

    private final Mapping<TouchpointField> mapping;
    private final TouchpointDefaults defaults;
    private final DateReading dates;
    private final AmountReading amounts;

    TouchpointRowReading(
            Mapping<TouchpointField> mapping, TouchpointDefaults defaults, DateReading dates, AmountReading amounts) {
        this.mapping = mapping;
        this.defaults = defaults;
        this.dates = dates;
        this.amounts = amounts;
    }

    /// What the row says.
    ///
    /// @throws RowRefused when it says too little, or something that can't be
    TouchpointRow read(Row row) {
        Channel channel = word(
                row,
                TouchpointField.CHANNEL,
                CellWords::channel,
                defaults.channel(),
                CustomerRowReading.labels(Channel.values(), Channel::label));
        Direction direction = word(
                row,
                TouchpointField.DIRECTION,
                CellWords::direction,
                defaults.direction(),
                CustomerRowReading.labels(Direction.values(), Direction::label));
        List<String> staff = staff(row);
        String customer = said(row, TouchpointField.CUSTOMER).orElse(null);
        if (customer != null && staff.stream().anyMatch(customer::equalsIgnoreCase)) {
            throw new RowRefused("is from %s to themselves: no customer was contacted"
                    .formatted(CustomerRowReading.shortened(customer)));
        }
        Long number = customer != null && customer.matches("#\\d{1,15}") ? Long.valueOf(customer.substring(1)) : null;
        return new TouchpointRow(
                row.line(),
                keys(row, number == null ? customer : null, number != null),
                number,
                staff,
                moment(row),
                channel,
                direction,
                purpose(row),
                outcome(row, channel, direction),
                amount(row),
                note(row),
                message(row, staff.isEmpty()),
                said(row, TouchpointField.LINE).map(Cells::name).orElse(null),
                said(row, TouchpointField.PERSON).map(Cells::name).orElse(null),
                key(row));
    }

    private Optional<String> said(Row row, TouchpointField field) {
        return mapping.value(row, field).filter(cell -> !Cells.nothing(cell));
    }

    private CustomerKeys keys(Row row, @Nullable String customer, boolean numbered) {
        Optional<String> inName = Optional.ofNullable(customer).flatMap(Cells::email);
        String email = inName.or(() -> said(row, TouchpointField.CUSTOMER_EMAIL).flatMap(Cells::email))
                .orElse(null);
        String name = customer == null ? null : inName.orElseGet(() -> Cells.name(customer));
        String ref = said(row, TouchpointField.CUSTOMER_ID).map(Cells::name).orElse(null);
        if (!numbered && name == null && email == null && ref == null) {
            throw new RowRefused("names no customer");
        }
        return new CustomerKeys(ref, name, null, email);
    }

    private List<String> staff(Row row) {
        Optional<String> named = said(row, TouchpointField.STAFF);
        if (named.isEmpty()
                && defaults.staff() == null
                && said(row, TouchpointField.STAFF_ID).isPresent()) {
            throw new RowRefused("says who made it by the number %s only: a column with their name or e-mail is needed"
                    .formatted(CustomerRowReading.shortened(
                            said(row, TouchpointField.STAFF_ID).get())));
        }
        return named.or(() -> Optional.ofNullable(defaults.staff())).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private WrittenMoment moment(Row row) {
        String written =
                said(row, TouchpointField.DATE).orElseThrow(() -> new RowRefused("does not say when it happened"));
        WrittenMoment moment = dates.read(written)
                .orElseThrow(() -> new RowRefused(
                        "has \"%s\" where a date should be".formatted(CustomerRowReading.shortened(written))));
        Optional<String> time = said(row, TouchpointField.TIME);
        return time.isEmpty() || moment.time() != null ? moment : moment.withTime(time(time.get()));
    }

    private static LocalTime time(String written) {
        return DateText.of("2000-01-01 " + written)
                .map(DateText::time)
                .orElseThrow(() -> new RowRefused(
                        "has \"%s\" where a time should be".formatted(CustomerRowReading.shortened(written))));
    }

    private Purpose purpose(Row row) {
        if (!mapping.has(TouchpointField.PURPOSE) && defaults.purpose() == null) {
            return said(row, TouchpointField.SUBJECT)
                    .flatMap(CellWords::purpose)
                    .orElseThrow(() -> new RowRefused("does not say its purpose"));
        }
        return word(
                row,
                TouchpointField.PURPOSE,
                CellWords::purpose,
                defaults.purpose(),
                CustomerRowReading.labels(Purpose.values(), Purpose::label));
    }

    private Outcome outcome(Row row, Channel channel, Direction direction) {
        return word(
                row,
                TouchpointField.OUTCOME,
                CellWords::outcome,
                defaults.outcomeOf(channel, direction),
                CustomerRowReading.labels(Outcome.values(), Outcome::label));
    }

    private @Nullable Long amount(Row row) {
        Optional<String> cell = said(row, TouchpointField.AMOUNT);
        if (cell.isEmpty()) {
            return null;
        }
        OptionalLong cents = amounts.cents(cell.get());
        if (cents.isEmpty()) {
            throw new RowRefused(
                    "has the amount \"%s\", which is none".formatted(CustomerRowReading.shortened(cell.get())));
        }
        return cents.getAsLong();
    }

    /// The subject and the body, untouched but for blanks around them.
    private @Nullable String note(Row row) {
        String note = Stream.of(TouchpointField.SUBJECT, TouchpointField.NOTE)
                .flatMap(field -> mapping.value(row, field).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return note.isEmpty() ? null : note;
    }

    /// Of what a system sent, the subject says which message it was, or else the first line of the text.
    private @Nullable String message(Row row, boolean system) {
        Optional<String> named = said(row, TouchpointField.MESSAGE);
        return (system
                        ? named.or(() -> said(row, TouchpointField.SUBJECT)).or(() -> said(row, TouchpointField.NOTE))
                        : named)
                .map(said -> said.lines().findFirst().orElse("").strip())
                .map(said -> said.substring(0, Math.min(said.length(), LONGEST_MESSAGE)))
                .filter(said -> !said.isEmpty())
                .orElse(null);
    }

    private @Nullable String key(Row row) {
        return said(row, TouchpointField.ID)
                .map(id -> HeadingFolding.folded(
                                mapping.headings(TouchpointField.ID).getFirst()) + ":" + Cells.name(id))
                .orElse(null);
    }

    private <T> T word(
            Row row,
            TouchpointField field,
            Function<String, Optional<T>> reading,
            @Nullable T otherwise,
            String possible) {
        Optional<String> cell = said(row, field);
        if (cell.isPresent()) {
            return reading.apply(cell.get())
                    .orElseThrow(() -> new RowRefused("has the %s \"%s\", which is none of: %s"
                            .formatted(field.word(), CustomerRowReading.shortened(cell.get()), possible)));
        }
        if (otherwise == null) {
            throw new RowRefused("does not say its " + field.word());
        }
        return otherwise;
    }
}
