package dev.touchbase.domain.intake;

import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.LocalMoments;
import dev.touchbase.domain.calendar.ZoneReading;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a customer list.
final class CustomerRowReading {

    private static final int LONGEST_REGION = 3;

    private final Mapping<CustomerField> mapping;
    private final AmountReading amounts;
    private final Tally tally;

    CustomerRowReading(Mapping<CustomerField> mapping, AmountReading amounts, Tally tally) {
        this.mapping = mapping;
        this.amounts = amounts;
        this.tally = tally;
    }

    /// The same without remarks, for looking at rows twice.
    CustomerRowReading quietly() {
        return new CustomerRowReading(mapping, amounts, Tally.silent());
    }

    /// What the row says.
    ///
    /// @throws RowRefused when it says nothing usable, or something that can't be
    CustomerRow read(Row row) {
        String company = mapping.value(row, CustomerField.NAME).map(Cells::name).orElse(null);
        String person = person(row);
        String email = email(row);
        String name = Stream.of(company, person, email)
                .filter(each -> each != null)
                .findFirst()
                .orElseThrow(() -> new RowRefused("has neither a name nor an e-mail address"));
        var keys = new CustomerKeys(ref(row, company != null), name, text(row, CustomerField.TOWN), email);
        return new CustomerRow(
                keys,
                name,
                person,
                text(row, CustomerField.PHONE),
                aliases(row, name),
                country(row),
                region(row),
                zone(row),
                word(row, CustomerField.STAGE, CellWords::stage, labels(Stage.values(), Stage::label)),
                text(row, CustomerField.SEGMENT),
                value(row),
                word(
                        row,
                        CustomerField.PREFERRED_CHANNEL,
                        CellWords::channel,
                        labels(Channel.values(), Channel::label)),
                staff(row),
                cadence(row));
    }

    private Optional<String> said(Row row, CustomerField field) {
        return mapping.value(row, field).filter(cell -> !Cells.nothing(cell));
    }

    private @Nullable String text(Row row, CustomerField field) {
        return said(row, field).map(Cells::name).orElse(null);
    }

    /// A list of persons at companies has one key a person: it is not the company's.
    private @Nullable String ref(Row row, boolean hasCompany) {
        boolean ofPersons = mapping.has(CustomerField.FIRST_NAME) || mapping.has(CustomerField.LAST_NAME);
        return said(row, CustomerField.ID)
                .or(() -> hasCompany && ofPersons ? Optional.empty() : said(row, CustomerField.RECORD))
                .map(Cells::name)
                .orElse(null);
    }

    private @Nullable String person(Row row) {
        return said(row, CustomerField.CONTACT)
                .or(() -> Stream.of(CustomerField.FIRST_NAME, CustomerField.LAST_NAME)
                        .flatMap(field -> said(row, field).stream())
                        .reduce((first, last) -> first + " " + last))
                .map(Cells::name)
                .orElse(null);
    }

    private @Nullable String email(Row row) {
        return said(row, CustomerField.EMAIL)
                .map(cell -> Cells.email(cell)
                        .orElseThrow(() -> new RowRefused(
                                "has \"%s\" where an e-mail address should be".formatted(shortened(cell)))))
                .orElse(null);
    }

    private List<String> aliases(Row row, String name) {
        return said(row, CustomerField.ALIASES).stream()
                .flatMap(cell -> Arrays.stream(cell.split("[;|]")))
                .map(Cells::name)
                .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                .distinct()
                .toList();
    }

    private @Nullable String country(Row row) {
        Optional<String> written = said(row, CustomerField.COUNTRY);
        Optional<String> code = written.flatMap(CountryNames::code);
        if (written.isPresent() && code.isEmpty()) {
            tally.remark("the country is none that is known, and was left out");
        }
        return code.orElse(null);
    }

    private @Nullable String region(Row row) {
        Optional<String> written = said(row, CustomerField.REGION);
        Optional<String> code = written.map(cell -> cell.substring(cell.indexOf('-') + 1))
                .filter(cell -> cell.length() <= LONGEST_REGION && cell.chars().allMatch(Character::isLetterOrDigit))
                .map(cell -> cell.toLowerCase(Locale.ROOT));
        if (written.isPresent() && code.isEmpty()) {
            tally.remark("the region is no short code such as BY, and was left out");
        }
        return code.orElse(null);
    }

    private @Nullable ZoneId zone(Row row) {
        return said(row, CustomerField.ZONE)
                .map(cell -> switch (LocalMoments.zoneOf(cell)) {
                    case ZoneReading.Known known -> known.zone();
                    case ZoneReading.Unknown unknown ->
                        throw new RowRefused("has the time zone \"%s\", which is none (such as Europe/Berlin)"
                                .formatted(shortened(cell)));
                })
                .orElse(null);
    }

    private @Nullable Long value(Row row) {
        Optional<String> cell = said(row, CustomerField.VALUE);
        if (cell.isEmpty()) {
            return null;
        }
        OptionalLong cents = amounts.cents(cell.get());
        if (cents.isEmpty() || cents.getAsLong() < 0) {
            throw new RowRefused("has the value \"%s\", which is no amount".formatted(shortened(cell.get())));
        }
        return cents.getAsLong();
    }

    private Map<Role, String> staff(Row row) {
        Map<Role, String> staff = new LinkedHashMap<>();
        said(row, CustomerField.ACCOUNT_MANAGER).ifPresent(name -> staff.put(Role.ACCOUNT_MANAGER, name));
        said(row, CustomerField.SALES).ifPresent(name -> staff.put(Role.SALES, name));
        said(row, CustomerField.SERVICE).ifPresent(name -> staff.put(Role.SERVICE, name));
        return staff;
    }

    private @Nullable Cadence cadence(Row row) {
        return said(row, CustomerField.CADENCE)
                .map(cell -> CadenceReading.read(cell)
                        .orElseThrow(() -> new RowRefused(
                                "has the cadence \"%s\"; write it like \"every 6 weeks\"".formatted(shortened(cell)))))
                .orElse(null);
    }

    private <T> @Nullable T word(Row row, CustomerField field, Function<String, Optional<T>> reading, String possible) {
        return said(row, field)
                .map(cell -> reading.apply(cell)
                        .orElseThrow(() -> new RowRefused("has the %s \"%s\", which is none of: %s"
                                .formatted(field.word(), shortened(cell), possible))))
                .orElse(null);
    }

    static <T> String labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }

    /// A cell as it can be shown in a sentence.
    static String shortened(String cell) {
        String line = cell.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "…";
    }
}
