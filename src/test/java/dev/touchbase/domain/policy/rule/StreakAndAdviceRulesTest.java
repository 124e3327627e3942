package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Streaks, wishes, capacity, what is retired, and advice about the channel, row by row.
class StreakAndAdviceRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                                                  | proposal                  | said     | clear
            11-01T10:00 sam declined                                                | 11-20T10:00 sam promotion | -        |
            11-01T10:00 sam declined; 11-05T10:00 sam declined                      | 11-20T10:00 sam promotion | Heads-up | 12-05T10:00
            11-01T10:00 sam declined; 11-05T10:00 sam declined                      | 12-05T09:59:59 sam        | Heads-up | 12-05T10:00
            11-01T10:00 sam declined; 11-05T10:00 sam declined                      | 12-05T10:00 sam           | -        |
            11-01T10:00 sam declined; 11-05T10:00 sam declined; 11-06T10:00 sam sold| 11-20T10:00 sam           | -        |
            11-01T10:00 sam declined; 11-03T10:00 sam; 11-05T10:00 sam declined     | 11-20T10:00 sam           | -        |
            11-01T10:00 sam declined; 11-03T10:00 sam no-answer; 11-05T10:00 sam declined | 11-20T10:00 sam     | Heads-up | 12-05T10:00
            11-01T10:00 sam declined; 11-03T10:00 email sent; 11-05T10:00 sam declined | 11-20T10:00 sam        | Heads-up | 12-05T10:00
            2020-01-01T10:00 sam declined; 11-05T10:00 sam declined                 | 11-20T10:00 sam           | Heads-up | 12-05T10:00
            11-01T10:00 sam declined; 11-05T10:00 priya declined                    | 11-20T10:00 email survey  | Heads-up | 12-05T10:00
            11-01T10:00 sam declined; 11-05T10:00 sam declined                      | 11-20T10:00 sam support   | -        |
            11-01T10:00 sam declined; 11-25T10:00 sam declined                      | 11-20T10:00 sam           | -        |
            10-01T10:00 sam declined; 10-05T10:00 sam declined                      | 11-04T08:59:59 sam        | Heads-up | 11-04T09:00
            """)
    void refusal_streak(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("refusal-streak refusals=2 length=PT720H", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                                                   | proposal              | said
            11-16T10:00 sam no-answer                                                | 11-20T10:00 sam phone | -
            11-16T10:00 sam no-answer; 11-17T10:00 sam left-message                          | 11-20T10:00 sam phone | Note
            11-16T10:00 sam no-answer; 11-17T10:00 priya no-answer                   | 11-20T10:00 sam phone | Note
            11-16T10:00 sam no-answer; 11-17T10:00 sam no-answer                     | 11-20T10:00 sam email | -
            11-16T10:00 sam no-answer; 11-17T10:00 sam no-answer; 11-18T10:00 sam email sent | 11-20T10:00 sam phone | -
            11-16T10:00 sam no-answer; 11-17T10:00 sam no-answer; 11-18T10:00 sam in | 11-20T10:00 sam phone | -
            11-16T10:00 sam; 11-17T10:00 sam no-answer; 11-18T10:00 sam no-answer    | 11-20T10:00 sam phone | Note
            11-16T10:00 sam no-answer; 11-17T10:00 sam no-answer                     | 11-20T10:00 sam phone support | -
            11-16T10:00 sam no-answer; 11-25T10:00 sam no-answer                     | 11-20T10:00 sam phone | -
            """)
    void no_answer_streak(@Nullable String story, String proposal, String said) {
        RuleTable.expect("no-answer-streak tries=2 level=Note", story, proposal, said, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                        | proposal                   | said     | clear
            wish 6 weeks                                  | 11-20T10:00 sam            | -        |
            wish 6 weeks; 10-10T14:00 sam                 | 11-20T10:00 sam            | Heads-up | 11-21T00:00
            wish 6 weeks; 10-09T14:00 sam                 | 11-20T08:00 sam            | -        |
            wish 6 weeks; 10-09T14:00 sam                 | 11-19T23:59:59 sam         | Heads-up | 11-20T00:00
            wish 1 months; 01-31T14:00 sam                | 02-27T10:00 sam            | Heads-up | 02-28T00:00
            wish 1 months; 01-31T14:00 sam                | 02-28T08:00 sam            | -        |
            wish 1 months; 2028-01-31T14:00 sam           | 2028-02-28T10:00 sam       | Heads-up | 2028-02-29T00:00
            wish 6 weeks; 11-19T14:00 sam in              | 11-20T10:00 sam            | -        |
            wish 6 weeks; 11-19T14:00 sam support         | 11-20T10:00 sam            | -        |
            wish 6 weeks; 11-19T14:00 email newsletter sent | 11-20T10:00 sam          | Heads-up | 12-31T00:00
            wish 6 weeks; 11-19T14:00 sam no-answer       | 11-20T10:00 sam            | -        |
            wish 6 weeks; plan 12-20T14:00 priya          | 11-20T10:00 sam            | Heads-up | 2027-01-31T00:00
            wish 6 weeks; plan 2027-01-01T14:00 priya     | 11-20T10:00 sam            | -        |
            wish 6 weeks; 11-19T14:00 sam                 | 11-20T10:00 sam support    | -        |
            wish 2 days; zone Pacific/Auckland; 2026-11-18T10:59:00Z sam | 2026-11-19T11:00:00Z sam | - |
            wish 2 days; zone Pacific/Auckland; 2026-11-18T11:00:00Z sam | 2026-11-20T10:59:59Z sam | Heads-up | 11-21T00:00
            11-19T14:00 sam                               | 11-20T10:00 sam            | -        |
            """)
    void the_customers_own_wish(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("customer-wish", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                                                   | proposal             | said     | clear
            day sam Europe/London 11-20T09:00                                        | 11-20T10:00 sam      | -        |
            day sam Europe/London 11-20T09:00 11-20T09:30                            | 11-20T10:00 sam      | Heads-up | 11-21T00:00
            day sam Europe/London 11-20T09:00 11-20T15:00                            | 11-20T10:00 sam      | Heads-up | 11-21T00:00
            day sam Europe/London 11-20T09:00 11-19T09:30                            | 11-20T10:00 sam      | -        |
            day sam Europe/London 11-20T09:00 11-20T09:30; day priya Europe/London   | 11-20T10:00 priya    | -        |
            day sam Europe/London 11-20T09:00; 11-20T08:00 sam                       | 11-20T10:00 sam      | Heads-up | 11-21T00:00
            day sam Europe/London 11-20T09:00; 11-20T08:00 sam in                    | 11-20T10:00 sam      | -        |
            day sam Europe/London 11-20T09:00; plan 11-20T15:00 sam                  | 11-20T10:00 sam      | -        |
            day sam Europe/London 11-20T09:00 11-20T09:30                            | 11-20T10:00 sam support | -     |
            day sam Europe/London 11-20T09:00 11-20T09:30                            | 11-20T10:00 email survey | -    |
            day sam America/New_York 11-20T20:00 11-20T21:00                         | 2026-11-21T04:59:59Z sam | Heads-up | 11-21T05:00
            day sam America/New_York 11-20T20:00 11-20T21:00                         | 2026-11-21T05:00:00Z sam | -    |
            """)
    void capacity(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("capacity most=2", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story         | proposal                              | said
                           | 11-20T10:00 sam phone                 | -
            prefers email  | 11-20T10:00 sam phone                 | Note
            prefers email  | 11-20T10:00 sam email                 | -
            prefers email  | 11-20T10:00 sam phone urgent          | Note
            prefers email  | 11-20T10:00 sam email urgent          | -
            prefers sms    | 11-20T10:00 sam sms text=161          | Note
            prefers sms    | 11-20T10:00 sam sms text=160          | -
                           | 11-20T10:00 sam phone urgent          | -
                           | 11-20T10:00 sam email urgent          | Note
                           | 11-20T10:00 sam sms sensitive         | Note
                           | 11-20T10:00 sam phone sensitive       | -
                           | 11-20T10:00 sam phone detailed        | Note
                           | 11-20T10:00 sam email detailed        | -
                           | 11-20T10:00 sam letter detailed       | -
                           | 11-20T10:00 sam sms short             | -
                           | 11-20T10:00 sam email short           | Note
                           | 11-20T10:00 sam phone complex         | Note
                           | 11-20T10:00 sam email complaint       | Note
                           | 11-20T10:00 sam phone complaint       | -
                           | 11-20T10:00 sam email complaint detailed | -
                           | 11-20T10:00 sam email support urgent  | -
                           | 11-20T10:00 sam sms text=160          | -
                           | 11-20T10:00 sam sms text=161          | Note
                           | 11-20T10:00 sam email text=5000       | -
            """)
    void channel_advice(@Nullable String story, String proposal, String said) {
        RuleTable.expect("channel-advice level=Note", story, proposal, said, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #rule                                        | proposal                         | said
            retired channels=letter                      | 11-20T10:00 sam letter           | Heads-up
            retired channels=letter                      | 11-20T10:00 sam email            | -
            retired channels=letter purposes=newsletter  | 11-20T10:00 sam letter           | -
            retired channels=letter purposes=newsletter  | 11-20T10:00 letter newsletter    | Heads-up
            retired line=fax since=2026-12-01            | 11-30T23:59:59 sam line=fax      | -
            retired line=fax since=2026-12-01            | 12-01T00:00 sam line=fax         | Heads-up
            retired channels=letter instead=an_email     | 11-20T10:00 sam letter support   | -
            """)
    void retired(String rule, String proposal, String said) {
        RuleTable.expect(rule, "", proposal, said, null);
    }
}
