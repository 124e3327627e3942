package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quiet hours and days off where the customer is, row by row.
class TimeRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                | proposal                            | said | clear
                                  | 11-24T06:59:59 sam phone            | Note | 11-24T07:00
                                  | 11-24T07:00 sam phone               | -    |
                                  | 11-24T07:00:01 sam phone            | -    |
                                  | 11-24T19:59:59 sam phone            | -    |
                                  | 11-24T20:00 sam phone               | Note | 11-25T07:00
                                  | 11-24T23:59:59 sam phone            | Note | 11-25T07:00
                                  | 11-25T00:00 sam phone               | Note | 11-25T07:00
                                  | 11-24T21:00 sam email promotion     | Stop | 11-25T07:00
                                  | 11-24T21:00 email newsletter        | Stop | 11-25T07:00
                                  | 11-24T21:00 sam phone support       | -    |
                                  | 11-24T21:00 sam phone reply         | -    |
            nozone                | 11-24T21:00 sam phone               | Note | 11-25T07:00
            zone America/New_York | 2026-11-24T11:59:59Z sam phone      | Note | 11-24T07:00
            zone America/New_York | 2026-11-24T12:00:00Z sam phone      | -    |
            zone Asia/Kathmandu   | 2026-11-24T14:14:59Z sam phone      | -    |
            zone Asia/Kathmandu   | 2026-11-24T14:15:00Z sam phone      | Note | 11-25T07:00
            zone Asia/Kathmandu   | 2026-11-24T01:14:59Z sam phone      | Note | 11-24T07:00
            zone Asia/Kathmandu   | 2026-11-24T01:15:00Z sam phone      | -    |
                                  | 2026-03-29T05:59:59Z sam phone      | Note | 03-29T07:00
                                  | 2026-03-29T06:00:00Z sam phone      | -    |
                                  | 2026-10-25T06:59:59Z sam phone      | Note | 10-25T07:00
                                  | 2026-10-25T07:00:00Z sam phone      | -    |
            zone America/New_York | 2026-03-08T10:59:59Z sam phone      | Note | 03-08T07:00
            zone America/New_York | 2026-03-08T11:00:00Z sam phone      | -    |
            zone America/New_York | 2026-11-01T11:59:59Z sam phone      | Note | 11-01T07:00
            zone America/New_York | 2026-11-01T12:00:00Z sam phone      | -    |
                                  | 11-30T20:00 sam phone               | Note | 12-01T07:00
                                  | 12-31T22:00 sam phone               | Note | 2027-01-01T07:00
            """)
    void quiet_hours(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("quiet-hours level=Note advertising-level=Stop", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #hours       | proposal               | said | clear
            22:00–06:00  | 11-24T05:59:59 sam     | -    |
            22:00–06:00  | 11-24T06:00 sam        | Note | 11-24T22:00
            22:00–06:00  | 11-24T21:59:59 sam     | Note | 11-24T22:00
            22:00–06:00  | 11-24T22:00 sam        | -    |
            22:00–06:00  | 11-23T00:30 sam        | -    |
            09:00–09:00  | 11-24T03:00 sam        | -    |
            06:00–22:00  | 11-23T00:05 sam        | Note | 11-23T06:00
            06:00–22:00  | 11-22T23:55 sam        | Note | 11-23T06:00
            """)
    void quiet_hours_may_cross_midnight_and_cover_mondays_small_hours(
            String hours, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("quiet-hours level=Note hours=" + hours, "", proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                            | proposal                        | said | clear
                                              | 11-20T23:59:59 sam phone        | -    |
                                              | 11-21T00:00 sam phone           | Note | 11-23T00:00
                                              | 11-22T23:59:59 sam phone        | Note | 11-23T00:00
                                              | 11-23T00:00 sam phone           | -    |
                                              | 11-21T10:00 sam email promotion | Stop | 11-23T00:00
                                              | 11-21T10:00 sam phone support   | -    |
                                              | 11-21T10:00 sam phone reply     | -    |
            holiday 12-25; holiday 12-28      | 12-25T10:00 sam phone           | Note | 12-29T00:00
            holiday 12-25                     | 12-24T23:59:59 sam phone        | -    |
            closed 12-23 2027-01-06           | 12-23T10:00 sam phone           | Note | 2027-01-07T00:00
            closed 12-23 2027-01-06           | 2027-01-07T10:00 sam phone      | -    |
            zone Pacific/Auckland             | 2026-11-20T10:59:59Z sam phone  | -    |
            zone Pacific/Auckland             | 2026-11-20T11:00:00Z sam phone  | Note | 11-23T00:00
            zone Pacific/Honolulu             | 2026-11-23T09:59:59Z sam phone  | Note | 11-23T00:00
            zone Pacific/Honolulu             | 2026-11-23T10:00:00Z sam phone  | -    |
            nozone                            | 11-21T10:00 sam phone           | Note | 11-23T00:00
            zone America/Havana; holiday 03-09| 03-08T10:00 sam phone           | Note | 03-10T00:00
            closed 11-23 2027-12-31           | 11-23T10:00 sam phone           | Note | never
            """)
    void days_off(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("non-working-day level=Note advertising-level=Stop", story, proposal, said, clear);
    }
}
