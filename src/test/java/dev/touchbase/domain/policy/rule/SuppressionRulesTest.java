package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Opt-out, pause and complaint hold, row by row.
class SuppressionRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                              | proposal                        | said | clear
                                                | 11-24T10:00 sam phone           | -    |
            optout                              | 11-24T10:00 sam phone           | Stop | never
            optout                              | 11-24T10:00 sam phone support   | Stop | never
            optout                              | 11-24T10:00 sam phone order     | Stop | never
            optout                              | 11-24T10:00 sam phone reply     | -    |
            optout                              | 11-24T10:00 phone promotion     | Stop | never
            optout ended                        | 11-24T10:00 sam phone           | -    |
            optout sms                          | 11-24T10:00 sam sms             | Stop | never
            optout sms                          | 11-24T10:00 sam phone           | -    |
            optout sms                          | 11-24T10:00 sam sms support     | Stop | never
            optout advertising                  | 11-24T10:00 sam phone           | -    |
            optout advertising                  | 11-24T10:00 sam email promotion | Stop | never
            optout advertising                  | 11-24T10:00 email newsletter    | Stop | never
            optout advertising                  | 11-24T10:00 sam email survey    | Stop | never
            optout advertising                  | 11-24T10:00 sam email renewal   | -    |
            optout advertising                  | 11-24T10:00 sam email support   | -    |
            optout email advertising            | 11-24T10:00 sam email promotion | Stop | never
            optout email advertising            | 11-24T10:00 sam sms promotion   | -    |
            optout email advertising            | 11-24T10:00 sam email           | -    |
            optout email; optout ended          | 11-24T10:00 sam phone           | -    |
            """)
    void opt_out(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("opt-out level=Stop", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                   | proposal                        | said | clear
            pause 11-30                              | 11-24T10:00 sam phone           | Stop | 12-01T00:00
            pause 11-30                              | 11-30T23:59:59 sam phone        | Stop | 12-01T00:00
            pause 11-30                              | 12-01T00:00 sam phone           | -    |
            pause 11-30                              | 11-24T10:00 sam phone support   | -    |
            pause 11-30                              | 11-24T10:00 sam phone reply     | -    |
            pause 11-30                              | 11-24T10:00 email newsletter    | Stop | 12-01T00:00
            pause 11-30 ended                        | 11-24T10:00 sam phone           | -    |
            pause 11-30; pause 12-15                 | 11-24T10:00 sam phone           | Stop | 12-16T00:00
            zone America/New_York; pause 11-30       | 2026-12-01T04:59:59Z sam phone  | Stop | 12-01T00:00
            zone America/New_York; pause 11-30       | 2026-12-01T05:00:00Z sam phone  | -    |
            zone Asia/Kathmandu; pause 11-30         | 2026-11-30T18:14:59Z sam phone  | Stop | 12-01T00:00
            zone Asia/Kathmandu; pause 11-30         | 2026-11-30T18:15:00Z sam phone  | -    |
            nozone; pause 11-30                      | 11-24T10:00 sam phone           | Stop | 12-01T00:00
            pause 10-24                              | 10-24T23:59:59 sam phone        | Stop | 10-25T00:00
            pause 2027-02-28                         | 2027-02-28T12:00 sam phone      | Stop | 2027-03-01T00:00
            pause 2028-02-28                         | 2028-02-28T12:00 sam phone      | Stop | 2028-02-29T00:00
            zone America/Sao_Paulo; pause 12-31      | 12-31T23:59:59 sam phone        | Stop | 2027-01-01T00:00
            pause 2028-11-30                         | 11-24T10:00 sam phone           | Stop | never
            """)
    void pause(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("pause level=Stop", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                     | proposal                        | said | clear
            complaint                  | 11-24T10:00 sam email promotion | Stop | never
            complaint                  | 11-24T10:00 email newsletter    | Stop | never
            complaint                  | 11-24T10:00 sam phone survey    | Stop | never
            complaint                  | 11-24T10:00 sam phone           | -    |
            complaint                  | 11-24T10:00 sam phone complaint | -    |
            complaint                  | 11-24T10:00 sam phone support   | -    |
            complaint                  | 11-24T10:00 sam email promotion reply | - |
            complaint                  | 2027-11-24T10:00 email survey   | Stop | never
            complaint ended            | 11-24T10:00 sam email promotion | -    |
            complaint ended; complaint | 11-24T10:00 sam email promotion | Stop | never
            optout                     | 11-24T10:00 sam email promotion | -    |
            """)
    void complaint_hold(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("complaint-hold level=Stop purposes=advertising", story, proposal, said, clear);
    }
}
