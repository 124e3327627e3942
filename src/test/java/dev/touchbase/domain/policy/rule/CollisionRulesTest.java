package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A colleague's claim, recent contact or plan, row by row.
class CollisionRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                 | proposal                      | said     | clear
            claim 11-24T09:00 priya                | 11-24T10:00 sam phone         | Heads-up | 11-24T11:00
            claim 11-24T09:00 priya                | 11-24T10:59:59 sam phone      | Heads-up | 11-24T11:00
            claim 11-24T09:00 priya                | 11-24T11:00 sam phone         | -        |
            claim 11-24T09:00 priya                | 11-24T10:00 priya phone       | -        |
            claim 11-24T09:00 priya                | 11-24T10:00 email promotion   | Heads-up | 11-24T11:00
            claim 11-24T09:00 priya                | 11-24T10:00 sam phone support | -        |
            claim 11-24T09:00 priya                | 11-24T10:00 sam phone reply   | -        |
            plan 11-24T10:00 priya                 | 11-24T10:00 sam phone         | -        |
            claim 2026-10-25T00:30:00Z priya       | 2026-10-25T02:29:59Z sam      | Heads-up |
            claim 2026-10-25T00:30:00Z priya       | 2026-10-25T02:30:00Z sam      | -        |
            """)
    void claim(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("claim", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                      | proposal                      | said     | clear
            11-23T10:00 priya phone                     | 11-24T10:00 sam phone         | Heads-up | 11-26T10:00
            11-23T10:00 priya phone                     | 11-26T09:59:59 sam phone      | Heads-up | 11-26T10:00
            11-23T10:00 priya phone                     | 11-26T10:00 sam phone         | -        |
            11-23T10:00:30 priya phone                  | 11-26T10:00 sam phone         | Heads-up | 11-26T10:01
            11-23T10:00 priya phone                     | 11-24T10:00 priya phone       | -        |
            11-23T10:00 priya sam phone                 | 11-24T10:00 sam phone         | -        |
            11-23T10:00 priya phone                     | 11-24T10:00 email newsletter  | Heads-up | 11-26T10:00
            11-23T10:00 email newsletter sent           | 11-24T10:00 sam phone         | -        |
            11-23T10:00 priya phone support resolved    | 11-24T10:00 sam phone         | Heads-up | 11-26T10:00
            11-23T10:00 priya phone in support resolved | 11-24T10:00 sam phone         | Heads-up | 11-26T10:00
            11-23T10:00 priya email bounced             | 11-24T10:00 sam phone         | -        |
            11-23T10:00 priya phone no-answer           | 11-24T10:00 sam phone support | -        |
            11-23T10:00 priya phone                     | 11-24T10:00 sam phone reply   | -        |
            11-23T10:00 priya phone                     | 11-20T10:00:01 sam phone      | Heads-up | 11-26T10:00
            11-23T10:00 priya phone                     | 11-20T10:00 sam phone         | -        |
            2026-03-28T12:00:00Z priya phone            | 2026-03-31T11:59:59Z sam      | Heads-up |
            2026-03-28T12:00:00Z priya phone            | 2026-03-31T12:00:00Z sam      | -        |
            02-27T10:00 priya phone                     | 03-02T09:59:59 sam            | Heads-up | 03-02T10:00
            11-23T10:00 priya; 11-25T10:00 lena email   | 11-26T10:00 sam phone         | Heads-up | 11-28T10:00
            """)
    void cooling_off(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("cooling-off length=PT72H", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #rule                                              | story                         | proposal               | said
            cooling-off length=PT120H after-role=service       | 11-20T10:00 priya phone       | 11-24T10:00 sam phone  | Heads-up
            cooling-off length=PT120H after-role=service       | 11-20T10:00 maria phone       | 11-24T10:00 sam phone  | -
            cooling-off length=PT120H role=sales               | 11-20T10:00 priya phone       | 11-24T10:00 sam phone  | Heads-up
            cooling-off length=PT120H role=sales               | 11-20T10:00 sam phone         | 11-24T10:00 priya phone| -
            cooling-off length=PT120H role=sales               | 11-20T10:00 priya phone       | 11-24T10:00 lena phone | Heads-up
            cooling-off length=PT120H role=sales               | 11-20T10:00 priya phone       | 11-24T10:00 email newsletter | -
            cooling-off length=PT24H channels=email after-channels=phone | 11-23T12:00 priya phone | 11-24T10:00 sam email | Heads-up
            cooling-off length=PT24H channels=email after-channels=phone | 11-23T12:00 priya phone | 11-24T10:00 sam phone | -
            cooling-off length=PT24H channels=email after-channels=phone | 11-23T12:00 priya email | 11-24T10:00 sam email | -
            cooling-off length=PT72H segment=vip               | segment vip; 11-23T12:00 priya| 11-24T10:00 sam        | Heads-up
            cooling-off length=PT72H segment=vip               | segment Vip; 11-23T12:00 priya| 11-24T10:00 sam        | Heads-up
            cooling-off length=PT72H segment=vip               | segment new; 11-23T12:00 priya| 11-24T10:00 sam        | -
            cooling-off length=PT72H segment=vip               | 11-23T12:00 priya             | 11-24T10:00 sam        | -
            cooling-off length=PT72H customer=11               | 11-23T12:00 priya             | 11-24T10:00 sam        | Heads-up
            cooling-off length=PT72H customer=12               | 11-23T12:00 priya             | 11-24T10:00 sam        | -
            cooling-off length=PT72H line=roofing              | 11-23T12:00 priya             | 11-24T10:00 sam line=roofing | Heads-up
            cooling-off length=PT72H line=roofing              | 11-23T12:00 priya             | 11-24T10:00 sam line=solar | -
            cooling-off length=PT72H line=roofing              | 11-23T12:00 priya             | 11-24T10:00 sam        | -
            cooling-off length=PT72H exempt=renewal            | 11-23T12:00 priya             | 11-24T10:00 sam renewal| -
            cooling-off length=PT72H exempt=renewal            | 11-23T12:00 priya renewal     | 11-24T10:00 sam        | Heads-up
            """)
    void cooling_off_by_role_channel_and_scope(String rule, String story, String proposal, String said) {
        RuleTable.expect(rule, story, proposal, said, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                       | proposal                      | said     | clear
            plan 11-26T15:00 priya                       | 11-25T15:00 sam               | -        |
            plan 11-26T15:00 priya                       | 11-25T15:00:01 sam            | Heads-up | 11-27T15:00
            plan 11-26T15:00 priya                       | 11-27T14:59:59 sam            | Heads-up | 11-27T15:00
            plan 11-26T15:00 priya                       | 11-27T15:00 sam               | -        |
            plan 11-26T15:00 priya                       | 11-26T15:00 priya             | -        |
            plan 11-26T15:00 priya                       | 11-26T15:00 email newsletter  | Heads-up | 11-27T15:00
            plan 11-26T15:00 priya                       | 11-26T15:00 sam support       | -        |
            plan 11-26T15:00 priya; plan 11-27T10:00 lena| 11-26T10:00 sam               | Heads-up | 11-28T10:00
            send 11-26T15:00 newsletter msg=Spring       | 11-26T15:00 sam               | -        |
            plan 2026-10-25T12:00:00Z priya              | 2026-10-24T12:00:00Z sam      | -        |
            plan 2026-10-25T12:00:00Z priya              | 2026-10-24T12:00:01Z sam      | Heads-up |
            """)
    void planned(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("planned near=PT24H", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story        | proposal             | said
            looks priya   | 11-24T10:00 sam      | Note
            looks priya   | 11-24T10:00 priya    | -
            looks priya   | 11-24T10:00 email newsletter | -
            looks priya   | 11-24T10:00 sam support | -
            looks priya   | 11-24T10:00 sam reply | -
            nobody        | 11-24T10:00 sam      | -
            looks sam priya | 11-24T10:00 maria  | Note
            """)
    void not_yours(@Nullable String story, String proposal, String said) {
        RuleTable.expect("not-yours level=Note", story, proposal, said, null);
    }
}
