package dev.touchbase.domain.intake;

import dev.touchbase.domain.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dates of one file, after all of its rows have said what "3/4/2024" means in it.
///
/// @param order of the two numbers
/// @param onlyDates true when no row has a time other than midnight: then they are dates
/// @param utc true when times without a zone are UTC
/// @param words how dates were read, for the summary; null when there is nothing to say
record DateReading(
        DateOrder order,
        boolean onlyDates,
        boolean utc,
        @Nullable String words) {

    /// The moment that is written, or empty if it is none.
    Optional<WrittenMoment> read(String written) {
        return DateText.of(written).flatMap(this::moment);
    }

    private Optional<WrittenMoment> moment(DateText text) {
        try {
            LocalDate date = switch (text.parts()) {
                case DateText.Parts.Sure sure -> sure.date();
                case DateText.Parts.Numbers numbers -> date(numbers);
            };
            ZoneOffset offset = text.offset() == null && utc ? ZoneOffset.UTC : text.offset();
            var moment = new WrittenMoment(date, text.time(), text.time() == null ? null : offset);
            return Optional.of(onlyDates ? moment.dateOnly() : moment);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private LocalDate date(DateText.Parts.Numbers numbers) {
        int year = DateText.fullYear(numbers.year());
        return order == DateOrder.DAY_FIRST
                ? LocalDate.of(year, numbers.second(), numbers.first())
                : LocalDate.of(year, numbers.first(), numbers.second());
    }

    /// Collects what all rows of a file say about its dates.
    static final class Survey {

        private final @Nullable DateOrder told;
        private long dayFirstLine;
        private long monthFirstLine;
        private long open;
        private boolean times;

        /// @param told the order that the user named, or null
        Survey(@Nullable DateOrder told) {
            this.told = told;
        }

        /// Takes one cell into account.
        void take(long line, String written) {
            DateText.of(written).ifPresent(text -> {
                times |= text.time() != null && !LocalTime.MIDNIGHT.equals(text.time());
                if (text.parts() instanceof DateText.Parts.Numbers numbers) {
                    take(line, numbers);
                }
            });
        }

        private void take(long line, DateText.Parts.Numbers numbers) {
            if (numbers.first() > 12 && dayFirstLine == 0) {
                dayFirstLine = line;
            }
            if (numbers.second() > 12 && monthFirstLine == 0) {
                monthFirstLine = line;
            }
            open++;
        }

        /// What the rows say.
        ///
        /// @param country of the business: it decides where no row does
        /// @param utc true when the heading says that times are UTC
        /// @throws Refused when one row can only be day first and another only month first
        DateReading reading(String country, boolean utc) {
            DateOrder order = order(country);
            return new DateReading(order, !times, utc, open == 0 ? null : words(order));
        }

        private DateOrder order(String country) {
            if (told != null) {
                return told;
            }
            if (dayFirstLine > 0 && monthFirstLine > 0) {
                throw Refused.badInput(
                        "Line %,d writes the day before the month and line %,d the month before the day."
                                .formatted(dayFirstLine, monthFirstLine),
                        "Say which is right with --dates dmy or --dates mdy; rows that don't fit are refused then.");
            }
            if (dayFirstLine > 0 || monthFirstLine > 0) {
                return dayFirstLine > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            }
            return country.equals("US") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        }

        private String words(DateOrder order) {
            String why;
            if (told != null) {
                why = "as you said";
            } else if (dayFirstLine > 0 || monthFirstLine > 0) {
                why = "as line %,d shows".formatted(Math.max(dayFirstLine, monthFirstLine));
            } else {
                why = "a guess, since no row settles it: --dates %s turns it round"
                        .formatted(
                                (order == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST).typed());
            }
            return "dates like 3/4/2024 read %s (%s)".formatted(order.words(), why);
        }
    }
}
