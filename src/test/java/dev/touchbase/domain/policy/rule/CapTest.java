package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Caps: rolling and by the calendar, by channel, purpose, person and whoever, row by row.
class CapTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                                          | proposal                        | said     | clear
                                                                            | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam                                                 | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam; 11-18T10:00 priya                              | 11-20T10:00 sam                 | Heads-up | 11-23T10:00
            11-16T10:00 sam; 11-18T10:00 priya                              | 11-23T09:59:59 sam              | Heads-up | 11-23T10:00
            11-16T10:00 sam; 11-18T10:00 priya                              | 11-23T10:00 sam                 | -        |
            11-16T10:00:30 sam; 11-18T10:00 priya                           | 11-23T10:00 sam                 | Heads-up | 11-23T10:01
            11-16T10:00 sam; 11-18T10:00 email newsletter                   | 11-20T10:00 sam                 | Heads-up | 11-23T10:00
            11-16T10:00 sam; 11-18T10:00 priya in                           | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam; 11-18T10:00 priya email bounced                | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam; 11-18T10:00 priya reply                        | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam; 11-18T10:00 priya support                      | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam; 11-18T10:00 priya order                        | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam; 11-18T10:00 priya appointment                  | 11-20T10:00 sam                 | -        |
            11-16T10:00 sam; 11-18T10:00 priya complaint                    | 11-20T10:00 sam                 | Heads-up | 11-23T10:00
            11-16T10:00 sam; 11-18T10:00 priya                              | 11-20T10:00 sam support         | -        |
            11-16T10:00 sam; 11-18T10:00 priya                              | 11-20T10:00 sam reply           | -        |
            11-16T10:00 sam; 11-18T10:00 priya                              | 11-20T10:00 email promotion     | Heads-up | 11-23T10:00
            11-16T10:00 sam; 11-17T10:00 sam; 11-18T10:00 sam; 11-19T10:00 sam | 11-20T10:00 sam              | Heads-up | 11-25T10:00
            11-18T10:00 sam; 11-18T10:00 priya                              | 11-20T10:00 sam                 | Heads-up | 11-25T10:00
            11-18T10:00 sam; plan 11-22T10:00 priya                         | 11-20T10:00 sam                 | Heads-up | 11-25T10:00
            11-18T10:00 sam; plan 11-25T09:59:59 priya                      | 11-20T10:00 sam                 | Heads-up |
            11-18T10:00 sam; plan 11-25T10:00 priya                         | 11-20T10:00 sam                 | -        |
            plan 11-21T10:00 priya; plan 11-26T10:00 lena                   | 11-20T10:00 sam                 | Heads-up | 11-28T10:00
            plan 11-21T10:00 priya; plan 11-28T10:00 lena                   | 11-20T10:00 sam                 | -        |
            11-18T10:00 sam; plan 11-20T15:00 sam                           | 11-20T10:00 sam                 | -        |
            11-18T10:00 sam; plan 11-21T10:00 sam                           | 11-20T10:00 sam                 | Heads-up | 11-20T10:01
            11-18T10:00 sam; plan 11-20T15:00 priya                         | 11-20T10:00 sam                 | Heads-up | 11-25T10:00
            11-18T10:00 sam; plan 11-22T10:00 priya support                 | 11-20T10:00 sam                 | -        |
            11-18T10:00 sam; send 11-22T10:00 newsletter msg=Spring         | 11-20T10:00 sam                 | Heads-up | 11-25T10:00
            11-18T10:00 sam; claim 11-20T09:30 priya                        | 11-20T10:00 sam                 | Heads-up | 11-25T10:00
            11-18T10:00 sam; claim 11-20T09:30 sam                          | 11-20T10:00 sam                 | -        |
            11-17T10:00 sam no-answer; 11-18T10:00 sam no-answer; 11-19T10:00 sam left-message | 11-20T10:00 sam      | -        |
            11-17T10:00 sam no-answer; 11-18T10:00 sam no-answer; 11-19T10:00 sam      | 11-20T10:00 sam      | -        |
            11-17T10:00 sam no-answer; 11-18T10:00 sam; 11-19T10:00 sam                | 11-20T10:00 sam      | Heads-up | 11-25T10:00
            11-17T10:00 sam no-answer; 11-18T10:00 sam no-answer            | 11-20T10:00 sam email promotion | -        |
            11-16T10:00 sam; 11-17T10:00 sam no-answer; 11-18T10:00 sam no-answer | 11-20T10:00 email promotion | Heads-up | 11-23T10:00
            2026-10-23T12:00:00Z sam; 2026-10-24T12:00:00Z sam              | 2026-10-30T11:59:59Z sam        | Heads-up |
            2026-10-23T12:00:00Z sam; 2026-10-24T12:00:00Z sam              | 2026-10-30T12:00:00Z sam        | -        |
            02-25T10:00 sam; 02-26T10:00 sam                                | 03-04T09:59:59 sam              | Heads-up | 03-04T10:00
            nozone; 11-16T10:00 sam; 11-18T10:00 priya                      | 11-20T10:00 sam                 | Heads-up | 11-23T10:00
            """)
    void two_in_seven_days_stop_the_third(
            @Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("cap most=2 length=PT168H", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #rule                                      | story                              | proposal                  | said     | clear
            cap most=0 length=PT168H channels=sms      |                                    | 11-20T10:00 sam sms       | Heads-up | never
            cap most=0 length=PT168H channels=sms      |                                    | 11-20T10:00 sam phone     | -        |
            cap most=0 calendar=year purposes=survey   |                                    | 11-20T10:00 sam survey    | Heads-up | never
            cap most=0 calendar=day                    |                                    | 11-20T10:00 sam support   | -        |
            cap most=1 calendar=day                    | 11-24T23:00 sam                    | 11-25T00:05 sam           | -        |
            cap most=1 length=PT24H                    | 11-24T23:00 sam                    | 11-25T00:05 sam           | Heads-up | 11-25T23:00
            cap most=1 calendar=day                    | 11-24T00:00 sam                    | 11-24T23:59:59 sam        | Heads-up | 11-25T00:00
            cap most=1 calendar=day                    | 11-24T00:00 sam                    | 11-25T00:00 sam           | -        |
            cap most=1 calendar=month                  | 07-31T23:59:59 sam                 | 08-01T00:00 sam           | -        |
            cap most=1 length=PT720H                   | 07-31T23:59:59 sam                 | 08-01T00:00 sam           | Heads-up | 08-31T00:00
            cap most=1 calendar=month                  | 08-01T00:00 sam                    | 08-31T23:59:59 sam        | Heads-up | 09-01T00:00
            cap most=1 calendar=month                  | 02-01T00:00 sam                    | 02-28T12:00 sam           | Heads-up | 03-01T00:00
            cap most=1 calendar=month                  | 2028-02-01T00:00 sam               | 2028-02-29T12:00 sam      | Heads-up | 2028-03-01T00:00
            cap most=1 calendar=week                   | 11-22T23:59:59 sam                 | 11-23T00:00 sam           | -        |
            cap most=1 calendar=week                   | 11-23T00:00 sam                    | 11-29T23:59:59 sam        | Heads-up | 11-30T00:00
            cap most=1 calendar=quarter                | 09-30T23:59:59 sam                 | 10-01T00:00 sam           | -        |
            cap most=1 calendar=quarter                | 10-01T00:00 sam                    | 12-31T23:59:59 sam        | Heads-up | 2027-01-01T00:00
            cap most=1 calendar=year                   | 01-01T00:00 sam                    | 12-31T23:59:59 sam        | Heads-up | 2027-01-01T00:00
            cap most=2 calendar=month                  | 11-05T10:00 sam; plan 11-28T10:00 lena | 11-20T10:00 sam       | Heads-up | 12-01T00:00
            cap most=2 calendar=month                  | 11-05T10:00 sam; plan 12-01T00:00 lena | 11-20T10:00 sam       | -        |
            cap most=1 calendar=day                    | zone America/New_York; 2026-11-25T04:00:00Z sam | 2026-11-25T04:59:59Z sam | Heads-up | 11-25T00:00
            cap most=1 calendar=day                    | zone America/New_York; 2026-11-25T04:00:00Z sam | 2026-11-25T05:00:00Z sam | - |
            cap most=1 calendar=day                    | zone Asia/Tokyo; 2026-11-25T14:00:00Z sam | 2026-11-25T15:00:00Z sam | -      |
            cap most=1 calendar=day                    | nozone; 11-24T10:00 sam            | 11-24T23:00 sam           | Heads-up | 11-25T00:00
            cap most=1 calendar=day                    | 03-29T00:00 sam                    | 03-29T23:59:59 sam        | Heads-up | 03-30T00:00
            cap most=1 calendar=day                    | 10-25T00:00 sam                    | 10-25T23:59:59 sam        | Heads-up | 10-26T00:00
            cap most=1 calendar=day                    | zone America/Sao_Paulo; 11-24T10:00 sam | 11-24T12:00 sam      | Heads-up | 11-25T00:00
            """)
    void never_and_the_calendar_where_the_customer_is(
            String rule, @Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect(rule, story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #rule                                                      | story                                           | proposal                      | said
            cap most=1 length=PT168H channels=email                    | 11-19T10:00 sam email sent                      | 11-20T10:00 sam email         | Heads-up
            cap most=1 length=PT168H channels=email                    | 11-19T10:00 sam email sent                      | 11-20T10:00 sam phone         | -
            cap most=1 length=PT168H channels=email                    | 11-19T10:00 sam phone                           | 11-20T10:00 sam email         | -
            cap most=1 length=PT168H channels=email                    | claim 11-20T09:30 priya                         | 11-20T10:00 sam email         | -
            cap most=1 length=PT168H channels=email,sms                | 11-19T10:00 sam sms sent                        | 11-20T10:00 sam email         | Heads-up
            cap most=1 length=PT168H purposes=advertising              | 11-19T10:00 email newsletter sent               | 11-20T10:00 sam sms promotion | Heads-up
            cap most=1 length=PT168H purposes=advertising              | 11-19T10:00 sam phone                           | 11-20T10:00 sam sms promotion | -
            cap most=1 length=PT168H purposes=advertising              | 11-19T10:00 email newsletter sent               | 11-20T10:00 sam phone         | -
            cap most=1 length=PT168H purposes=promotion                | 11-19T10:00 email newsletter sent               | 11-20T10:00 sam promotion     | -
            cap most=1 length=PT168H purposes=promotion counts=all     | 11-19T10:00 sam phone                           | 11-20T10:00 sam promotion     | Heads-up
            cap most=1 length=PT168H purposes=promotion counts=all     | 11-19T10:00 sam phone                           | 11-20T10:00 sam phone         | -
            cap most=1 length=PT168H purposes=promotion counts-service=yes | 11-19T10:00 sam phone support               | 11-20T10:00 sam promotion     | Heads-up
            cap most=1 length=PT168H purposes=promotion counts-service=yes | 11-19T10:00 sam email reply                 | 11-20T10:00 sam promotion     | Heads-up
            cap most=1 length=PT168H purposes=promotion counts-service=yes | 11-19T10:00 sam phone in support            | 11-20T10:00 sam promotion     | -
            cap most=1 length=PT168H counts-service=yes                | 11-19T10:00 sam phone support                   | 11-20T10:00 sam support       | -
            cap most=1 length=PT168H exempt=renewal                    | 11-19T10:00 sam phone                           | 11-20T10:00 sam renewal       | -
            cap most=1 length=PT168H exempt=renewal                    | 11-19T10:00 sam renewal                         | 11-20T10:00 sam phone         | Heads-up
            cap most=1 length=PT168H line=roofing                      | 11-19T10:00 sam line=roofing                    | 11-20T10:00 sam line=roofing  | Heads-up
            cap most=1 length=PT168H line=roofing                      | 11-19T10:00 sam line=solar                      | 11-20T10:00 sam line=roofing  | -
            cap most=1 length=PT168H line=roofing                      | 11-19T10:00 sam line=roofing                    | 11-20T10:00 sam line=solar    | -
            cap most=1 length=PT168H segment=vip                       | segment vip; 11-19T10:00 sam                    | 11-20T10:00 sam               | Heads-up
            cap most=1 length=PT168H segment=vip                       | 11-19T10:00 sam                                 | 11-20T10:00 sam               | -
            cap most=1 length=PT168H customer=11                       | 11-19T10:00 sam                                 | 11-20T10:00 sam               | Heads-up
            cap most=1 length=PT168H customer=12                       | 11-19T10:00 sam                                 | 11-20T10:00 sam               | -
            cap most=1 length=PT168H role=marketing                    | 11-19T10:00 sam                                 | 11-20T10:00 lena              | Heads-up
            cap most=1 length=PT168H role=marketing                    | 11-19T10:00 sam                                 | 11-20T10:00 priya             | -
            cap most=1 length=PT168H each=person                       | 11-19T10:00 sam person=1                        | 11-20T10:00 sam person=1      | Heads-up
            cap most=1 length=PT168H each=person                       | 11-19T10:00 sam person=1                        | 11-20T10:00 sam person=2      | -
            cap most=1 length=PT168H                                   | 11-19T10:00 sam person=1                        | 11-20T10:00 sam person=2      | Heads-up
            cap most=1 length=PT168H each=person                       | 11-19T10:00 sam                                 | 11-20T10:00 sam person=2      | Heads-up
            cap most=1 length=PT168H each=person                       | 11-19T10:00 sam person=1                        | 11-20T10:00 sam               | Heads-up
            cap most=2 length=PT168H each=person                       | 11-18T10:00 sam person=1; 11-19T10:00 sam person=2 | 11-20T10:00 sam            | -
            cap most=2 length=PT168H each=person                       | 11-18T10:00 sam person=1; 11-19T10:00 sam person=1 | 11-20T10:00 sam            | Heads-up
            cap most=2 length=PT168H each=person                       | 11-18T10:00 sam person=1; 11-19T10:00 sam       | 11-20T10:00 sam person=1      | Heads-up
            cap most=1 length=PT48H each=person                        | 11-10T10:00 sam no-answer person=2; 11-19T10:00 sam person=1 | 11-20T10:00 sam person=2 | -
            """)
    void what_it_holds_and_what_counts_towards_it_are_two_things(
            String rule, @Nullable String story, String proposal, String said) {
        RuleTable.expect(rule, story, proposal, said, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                                            | proposal                  | said
            11-18T10:00 sam; plan 11-22T10:00 lena promotion                  | 11-20T10:00 sam renewal   | Heads-up
            weight renewal 80; 11-18T10:00 sam; plan 11-22T10:00 lena promotion | 11-20T10:00 sam renewal | Note
            weight renewal 80; 11-18T10:00 sam; plan 11-22T10:00 priya renewal | 11-20T10:00 sam renewal  | Heads-up
            weight renewal 80; 11-18T10:00 sam; send 11-22T10:00 newsletter msg=Spring | 11-20T10:00 sam renewal | Note
            weight renewal 80; 11-18T10:00 sam; 11-19T10:00 lena promotion    | 11-20T10:00 sam renewal   | Heads-up
            weight renewal 80; 11-18T10:00 sam; claim 11-20T09:30 priya       | 11-20T10:00 sam renewal   | Heads-up
            weight promotion 20; 11-18T10:00 sam; plan 11-22T10:00 lena renewal | 11-20T10:00 sam promotion | Heads-up
            weight promotion 20; 11-18T10:00 sam; plan 11-22T10:00 lena promotion | 11-20T10:00 sam       | Note
            weight promotion 20; 11-18T10:00 sam; plan 11-19T10:00 lena promotion; plan 11-22T10:00 priya | 11-20T10:00 sam | Heads-up
            """)
    void what_weighs_less_and_is_only_planned_yields_its_place(@Nullable String story, String proposal, String said) {
        RuleTable.expect("cap most=2 length=PT168H", story, proposal, said, null);
    }
}
