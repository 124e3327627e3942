package dev.touchbase.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.setting.WorkspaceSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule is read again from the text that it writes, and what can't be one is refused with a sentence.
class RuleTextTest {

    private static final List<String> ONE_OF_EACH = List.of(
            "opt-out level=Stop",
            "pause level=Stop",
            "complaint-hold level=Stop purposes=advertising",
            "quiet-hours level=Note advertising-level=Stop hours=22:00–06:00 segment=vip",
            "non-working-day level=Note",
            "claim",
            "cooling-off length=PT72H role=sales after-role=account_manager after-channels=in-person,phone",
            "planned near=PT24H customer=11",
            "customer-wish",
            "cap most=2 length=PT168H channels=email,sms purposes=advertising exempt=survey line=roofing each=person",
            "cap name=cap-2 most=0 calendar=month counts=all purposes=promotion",
            "cap name=cap-3 most=4 calendar=quarter counts-channels=email counts-purposes=survey counts-service=yes counts-line=x",
            "capacity most=12 role=sales",
            "never-after purposes=promotion after=complaint,support length=PT336H",
            "only-after purposes=renewal after=check-in within=PT240H",
            "only-after name=only-2 purposes=renewal after=check-in",
            "again same=message length=PT720H",
            "campaign-overlap near=PT48H purposes=advertising",
            "refusal-streak refusals=3 length=PT2160H",
            "no-answer-streak tries=3 level=Note",
            "retired channels=letter since=2026-12-01 instead=an_email",
            "not-yours level=Note",
            "channel-advice level=Note",
            "priority level=Clear renewal=80 promotion=20");

    @Test
    void every_kind_has_an_example_here() {
        assertThat(ONE_OF_EACH.stream().map(Told::rule).map(Rule::kind).collect(Collectors.toSet()))
                .as("give each kind of rule an example in this list")
                .containsExactlyInAnyOrderElementsOf(
                        RuleKinds.ALL.stream().map(RuleKinds.RuleKind::name).toList());
    }

    @Test
    void what_a_rule_writes_is_read_to_the_same_rule() {
        Stream.concat(
                        ONE_OF_EACH.stream().map(Told::rule),
                        ContactPolicy.shipped(new WorkspaceSettings(Map.of())).rules().stream())
                .forEach(rule -> {
                    Rule versioned = rule.with(rule.terms().version(7));
                    assertThat(RuleText.read(RuleText.write(versioned))).isEqualTo(versioned);
                });
    }

    @Test
    void each_says_itself_in_one_sentence_with_a_capital_and_no_full_stop() {
        assertThat(ONE_OF_EACH.stream().map(Told::rule).map(Rule::sentence))
                .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z].*[^.]"))
                .contains("After 3 tries in vain, another channel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=caps, level=Stop                               | There is no kind of rule called “caps”
            kind=cap, level=Stop, length=PT24H                  | needs “most”
            kind=cap, level=Stop, most=-1, length=PT24H         | a whole number from 0 to 1000
            kind=cap, level=Stop, most=x, length=PT24H          | a whole number from 0 to 1000
            kind=cap, level=Stop, most=1                        | either a length
            kind=cap, level=Stop, most=1, length=PT24H, calendar=day | either a length
            kind=cap, level=Stop, most=1, length=PT9000H        | at most 366 days
            kind=cap, level=Stop, most=1, length=PT0S           | at least a moment
            kind=cap, level=Stop, most=1, length=PT24H, mots=2  | has no “mots”
            kind=cap, level=Halt, most=1, length=PT24H          | Clear, Note, Heads-up or Stop
            kind=cap, most=1, length=PT24H                      | needs a level
            kind=cap, level=Stop, most=1, length=PT24H, channels=fax | a channel
            kind=cap, level=Stop, most=1, length=PT24H, purposes=fun | a purpose
            kind=cap, level=Stop, name=Cap 2, most=1, length=PT24H   | small letters
            kind=cap, level=Stop, version=0, most=1, length=PT24H    | version
            kind=retired, level=Stop                            | what is retired
            kind=never-after, level=Stop, length=PT24H          | the purposes after which
            kind=quiet-hours, level=Stop, hours=late            | hours such as 07:00–20:00
            kind=priority, level=Clear, renewal=101             | from 0 to 100
            """)
    void what_can_not_be_a_rule_is_refused_with_what_is_wrong(String text, String sentence) {
        Map<String, String> parts = Arrays.stream(text.split(","))
                .map(part -> part.strip().split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));

        assertThatThrownBy(() -> RuleText.read(parts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
