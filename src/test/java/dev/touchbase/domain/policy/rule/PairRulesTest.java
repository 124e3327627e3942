package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must not follow what, and what must not come twice, row by row.
class PairRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                          | proposal                          | said     | clear
            11-10T10:00 priya in complaint                  | 11-20T10:00 sam email promotion   | Heads-up | 11-24T10:00
            11-10T10:00 priya in complaint                  | 11-24T09:59:59 sam email promotion| Heads-up | 11-24T10:00
            11-10T10:00 priya in complaint                  | 11-24T10:00 sam email promotion   | -        |
            11-10T10:00 priya in complaint                  | 11-10T10:00 sam email promotion   | Heads-up | 11-24T10:00
            11-10T10:00 priya in complaint                  | 11-20T10:00 sam email newsletter  | -        |
            11-10T10:00 priya in complaint                  | 11-20T10:00 sam phone             | -        |
            11-10T10:00 priya in complaint                  | 11-20T10:00 sam promotion reply   | -        |
            11-10T10:00 priya out complaint resolved        | 11-20T10:00 sam email promotion   | Heads-up | 11-24T10:00
            11-25T10:00 priya in complaint                  | 11-20T10:00 sam email promotion   | -        |
            11-10T10:00 priya in complaint; 11-12T10:00 priya in complaint | 11-20T10:00 sam promotion | Heads-up | 11-26T10:00
            plan 11-18T10:00 priya complaint                | 11-20T10:00 sam email promotion   | Heads-up | 12-02T10:00
            plan 11-25T10:00 lena email promotion           | 11-20T10:00 sam complaint         | Heads-up | 11-25T10:00
            plan 12-04T10:00 lena email promotion           | 11-20T10:00 sam complaint         | -        |
            plan 12-04T09:59 lena email promotion           | 11-20T10:00 sam complaint         | Heads-up | 12-04T09:59
            send 11-25T10:00 promotion msg=Spring           | 11-20T10:00 sam complaint         | Heads-up | 11-25T10:00
            send 11-25T10:00 newsletter msg=Spring          | 11-20T10:00 sam complaint         | -        |
            03-20T12:00 priya in complaint                  | 04-03T12:59:59 sam promotion      | Heads-up | 04-03T13:00
            10-20T12:00 priya in complaint                  | 11-03T11:00 sam promotion         | -        |
            """)
    void never_after(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("never-after purposes=promotion after=complaint length=PT336H", story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #rule                                                   | story                      | proposal                | said     | clear
            only-after purposes=renewal after=check-in              |                            | 11-20T10:00 sam renewal | Heads-up | never
            only-after purposes=renewal after=check-in              | 2020-01-01T10:00 sam       | 11-20T10:00 sam renewal | -        |
            only-after purposes=renewal after=check-in              | 11-20T10:00 sam            | 11-20T10:00 sam renewal | -        |
            only-after purposes=renewal after=check-in              | 11-20T10:00:01 sam         | 11-20T10:00 sam renewal | Heads-up | 11-20T10:01
            only-after purposes=renewal after=check-in              | 11-10T10:00 sam in         | 11-20T10:00 sam renewal | -        |
            only-after purposes=renewal after=check-in              | 11-10T10:00 sam promotion  | 11-20T10:00 sam renewal | Heads-up | never
            only-after purposes=renewal after=check-in              |                            | 11-20T10:00 sam phone   | -        |
            only-after purposes=renewal after=check-in              | plan 11-25T10:00 sam       | 11-20T10:00 sam renewal | Heads-up | 11-25T10:00
            only-after purposes=renewal after=check-in within=PT240H| 11-10T10:00 sam            | 11-20T10:00 sam renewal | Heads-up | never
            only-after purposes=renewal after=check-in within=PT240H| 11-10T10:00:01 sam         | 11-20T10:00 sam renewal | -        |
            only-after purposes=renewal after=check-in within=PT240H| 11-10T10:00 sam; plan 11-30T10:00 sam | 11-22T10:00 sam renewal | Heads-up | 11-30T10:00
            """)
    void only_after(String rule, @Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect(rule, story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #rule                                  | story                                        | proposal                        | said     | clear
            again same=purpose length=PT240H       | 11-10T10:00 sam renewal                      | 11-20T09:59:59 sam renewal      | Heads-up | 11-20T10:00
            again same=purpose length=PT240H       | 11-10T10:00 sam renewal                      | 11-20T10:00 sam renewal         | -        |
            again same=purpose length=PT240H       | 11-10T10:00 sam renewal                      | 11-15T10:00 sam                 | -        |
            again same=purpose length=PT240H       | 11-10T10:00 priya renewal                    | 11-15T10:00 sam renewal         | Heads-up | 11-20T10:00
            again same=purpose length=PT240H       | 11-10T10:00 sam renewal in                   | 11-15T10:00 sam renewal         | -        |
            again same=purpose length=PT240H       | 11-10T10:00 sam email renewal bounced        | 11-15T10:00 sam renewal         | -        |
            again same=purpose length=PT240H       | 11-10T10:00 sam renewal no-answer            | 11-15T10:00 sam renewal         | -        |
            again same=purpose length=PT240H       | plan 11-20T10:00 priya renewal               | 11-15T10:00 sam renewal         | Heads-up | 11-30T10:00
            again same=purpose length=PT240H       | plan 11-15T15:00 sam renewal                 | 11-15T10:00 sam renewal         | -        |
            again same=purpose length=PT240H       | send 11-20T10:00 newsletter msg=May          | 11-15T10:00 email newsletter    | Heads-up | 11-30T10:00
            again same=message length=PT720H       | 11-10T10:00 email promotion sent msg=Spring  | 11-15T10:00 sam promotion msg=Spring | Heads-up | 12-10T10:00
            again same=message length=PT720H       | 11-10T10:00 email promotion sent msg=Spring  | 11-15T10:00 sam promotion msg=spring | Heads-up | 12-10T10:00
            again same=message length=PT720H       | 11-10T10:00 email promotion sent msg=Spring  | 11-15T10:00 sam promotion msg=Autumn | -    |
            again same=message length=PT720H       | 11-10T10:00 email promotion sent msg=Spring  | 11-15T10:00 sam promotion       | -        |
            again same=message length=PT720H       | 11-10T10:00 email promotion sent             | 11-15T10:00 sam promotion       | -        |
            again same=purpose length=PT240H purposes=promotion | 11-10T10:00 sam renewal         | 11-15T10:00 sam renewal         | -        |
            """)
    void again(String rule, @Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect(rule, story, proposal, said, clear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #story                                    | proposal                                 | said     | clear
            send 11-22T10:00 newsletter msg=May       | 11-20T10:00 sam email promotion          | -        |
            send 11-22T10:00 newsletter msg=May       | 11-20T10:00:01 sam email promotion       | Heads-up | 11-24T10:00
            send 11-22T10:00 newsletter msg=May       | 11-24T09:59:59 sam email promotion       | Heads-up | 11-24T10:00
            send 11-22T10:00 newsletter msg=May       | 11-24T10:00 sam email promotion          | -        |
            send 11-22T10:00 newsletter msg=May       | 11-22T10:00 email newsletter msg=May     | -        |
            send 11-22T10:00 newsletter msg=May       | 11-22T10:00 email newsletter msg=June    | Heads-up | 11-24T10:00
            send 11-22T10:00 newsletter msg=May       | 11-22T10:00 sam phone                    | -        |
            plan 11-22T10:00 lena email promotion     | 11-22T10:00 sam email promotion          | -        |
            """)
    void campaign_overlap(@Nullable String story, String proposal, String said, @Nullable String clear) {
        RuleTable.expect("campaign-overlap near=PT48H purposes=advertising", story, proposal, said, clear);
    }
}
