package dev.touchbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.RuleKinds;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `./touchbase policy` from typed words to printed words.
class PolicyCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    /// One rule of each kind, with most of its keys, in the order in which it is exported.
    private static final String EVERY_KIND = """
            format: 1
            rules:
              - {name: opt-out, kind: opt-out, level: Stop}
              - {name: pause, kind: pause, level: Stop}
              - {name: complaint-hold, kind: complaint-hold, level: Stop, purposes: [advertising]}
              - {name: quiet-hours, kind: quiet-hours, level: Note, advertising-level: Stop, hours: "09:00–19:00"}
              - {name: non-working-day, kind: non-working-day, level: Note, advertising-level: Stop}
              - {name: claim, kind: claim, level: Heads-up}
              - {name: cooling-off, kind: cooling-off, level: Heads-up, length: PT48H, role: account manager,
                 after-channels: [phone, in-person], after-role: service}
              - {name: planned, kind: planned, level: Heads-up, near: PT12H}
              - {name: customer-wish, kind: customer-wish, level: Heads-up}
              - {name: cap, kind: cap, level: Heads-up, customer: "#1", most: 3, calendar: week, each: person}
              - {name: mails, kind: cap, level: Stop, channels: [email, sms], exempt: [renewal], segment: "2024",
                 line: "Café: \\"B\\" # 1", most: 0, length: PT168H, counts: all, active: false}
              - {name: capacity, kind: capacity, level: Note, most: 40}
              - {name: never-after, kind: never-after, level: Stop, purposes: [promotion], after: [complaint], length: PT336H}
              - {name: only-after, kind: only-after, level: Note, purposes: [survey], after: [order, support], within: PT720H}
              - {name: again, kind: again, level: Note, same: message, length: PT720H}
              - {name: campaign-overlap, kind: campaign-overlap, level: Heads-up, near: PT24H}
              - {name: refusal-streak, kind: refusal-streak, level: Heads-up, refusals: 3, length: PT720H}
              - {name: no-answer-streak, kind: no-answer-streak, level: Note, tries: 3}
              - {name: retired, kind: retired, level: Stop, channels: [letter], since: "2026-12-01", instead: "yes"}
              - {name: not-yours, kind: not-yours, level: Clear, advertising-level: Note}
              - {name: channel-advice, kind: channel-advice, level: Note}
              - {name: priority, kind: priority, level: Note, order: 80, check-in: 20}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String location = TestDatabase.sqliteFile().toString();

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("policy.yml"), text);
    }

    private int run(Object... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var console = new Console(
                Map.of("TOUCHBASE_DATABASE", location), new PrintWriter(out, true), new PrintWriter(err, true));
        var line = PolicyCommand.commandLine(console, InstantSource.fixed(NOW));
        line.setOut(console.out()).setErr(console.err());
        List<String> typed = new ArrayList<>();
        for (Object word : words) {
            typed.add(word.toString());
        }
        return line.execute(typed.toArray(String[]::new));
    }

    private Customer acme() {
        try (WiredStore store = new WiredStore(location, InstantSource.fixed(NOW))) {
            WorkspaceId workspace = store.workspaces.single(NOW).id();
            var domain = new WiredDomain(store, InstantSource.fixed(NOW));
            var added = domain.customers.add(new Actor.ByCli(workspace), NewCustomer.named("Acme"), true);
            return ((AddOutcome.Added) added).customer();
        }
    }

    private String export() throws IOException {
        Path file = folder.resolve("exported.yml");
        assertThat(run("export", file)).isZero();
        return Files.readString(file);
    }

    private List<PolicyRule> versions() {
        try (WiredStore store = new WiredStore(location, InstantSource.fixed(NOW))) {
            return store.policyRules.versions(store.workspaces.single(NOW).id());
        }
    }

    @Test
    void what_is_shipped_is_exported_with_its_sentences_and_applying_it_changes_nothing() throws IOException {
        String exported = export();

        assertThat(exported)
                .contains("  # At most 3 contacts within 7 days.\n  - name: cap\n    kind: cap\n    level: Heads-up\n")
                .contains("    most: 3\n");
        assertThat(run("apply", file(exported))).isZero();
        assertThat(out.toString()).contains("Nothing to change");
        assertThat(export()).isEqualTo(exported);
        assertThat(versions()).isEmpty();
    }

    @Test
    void every_kind_goes_round_to_the_byte_and_into_an_empty_workspace() throws IOException {
        acme();
        assertThat(run("apply", file(EVERY_KIND), "--why", "spring review"))
                .as(err.toString())
                .isZero();
        String exported = export();
        assertThat(run("apply", file(exported))).isZero();
        assertThat(out.toString()).contains("Nothing to change");
        assertThat(export()).isEqualTo(exported);
        assertThat(versions())
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version.why()).isEqualTo("spring review"));

        location = TestDatabase.sqliteFile().toString();
        acme();
        assertThat(run("apply", file(exported))).isZero();
        assertThat(export()).isEqualTo(exported);
    }

    @Test
    void the_example_has_every_kind() {
        assertThat(RuleKinds.ALL).allSatisfy(kind -> assertThat(EVERY_KIND).contains("kind: " + kind.name() + ","));
    }

    @Test
    void the_schema_takes_what_is_exported_and_nothing_else() throws IOException {
        acme();
        assertThat(schemaSays(export())).isEmpty();
        assertThat(run("apply", file(EVERY_KIND))).isZero();
        assertThat(schemaSays(export())).isEmpty();

        assertThat(schemaSays(EVERY_KIND.replace("tries: 3", "tries: 0"))).isNotEmpty();
        assertThat(schemaSays(EVERY_KIND.replace("tries: 3", "attempts: 3"))).isNotEmpty();
        assertThat(schemaSays(EVERY_KIND.replace("tries: 3", "most: 3"))).isNotEmpty();
    }

    private static List<String> schemaSays(String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/main/resources/policy.schema.json")), InputFormat.JSON)
                .validate(yaml, InputFormat.YAML)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void check_says_what_would_change_and_changes_nothing_then_apply_does_it_as_one_change() throws IOException {
        String shipped = export();
        String changed = shipped.replace("most: 3", "most: 2")
                        .replaceFirst("\n  # [^\n]*\n  - name: not-yours\n(    [^\n]*\n)+", "\n")
                + """

                  - name: one-letter
                    kind: cap
                    level: Stop
                    channels: [letter]
                    most: 1
                    calendar: year
                """;

        assertThat(run("check", file(changed))).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("cap: changed. Before: At most 3 contacts within 7 days (Heads-up)."
                        + " After: At most 2 contacts within 7 days (Heads-up).")
                .contains("not-yours: switched off, since the file leaves it out.")
                .contains("one-letter: added. At most 1 letter within one calendar year (Stop).")
                .contains("Applying it changes 3 rules.");
        assertThat(versions()).isEmpty();

        assertThat(run("apply", file(changed), "--why", "agreed")).isZero();
        assertThat(out.toString()).contains("Applied: 3 rules changed.");
        assertThat(versions())
                .extracting(PolicyRule::name, PolicyRule::version, PolicyRule::active)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("cap", 2, true),
                        org.assertj.core.groups.Tuple.tuple("not-yours", 2, false),
                        org.assertj.core.groups.Tuple.tuple("one-letter", 1, true));
        assertThat(export()).contains("- name: not-yours\n    kind: not-yours\n    level: Note\n    active: false\n");

        assertThat(run("apply", file(shipped))).isZero();
        assertThat(out.toString())
                .contains("cap: changed.", "not-yours: switched on.", "one-letter: switched off, since");
    }

    @Test
    void one_undo_takes_all_of_it_back() throws IOException {
        acme();
        String shipped = export();
        assertThat(run("apply", file(EVERY_KIND))).isZero();
        String number = out.toString().strip().replaceFirst("(?s).*policy undo ", "");
        assertThat(export()).isNotEqualTo(shipped);

        assertThat(run("undo", number)).isZero();
        assertThat(out.toString()).contains("Taken back: ");
        assertThat(export()).isEqualTo(shipped);
        assertThat(run("undo", number)).isZero();
        assertThat(out.toString()).contains("taken back already");
    }

    @Test
    void a_long_trial_shows_how_far_it_has_come_and_a_short_one_shows_nothing() {
        try (Bar bar = new Bar("Trying it", "contacts", new PrintWriter(err, true))) {
            bar.at(0, 10_000);
            bar.at(10_000, 10_000);
            assertThat(err.toString()).isEmpty();
            for (long done = 0; done <= 50_000; done += 1_000) {
                bar.at(done, 50_000);
            }
        }
        assertThat(err.toString().lines())
                .hasSize(10)
                .startsWith("Trying it: 10 % of 50,000 contacts")
                .endsWith("Trying it: 100 % of 50,000 contacts");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - {name: cap, kind: cap, level: Loud, most: 3, length: PT1H}   | line 3: “Loud” can't be the level
            - {name: cap, kind: cap, most: 3, length: PT1H}                | line 3: The rule “cap” needs a level
            - {name: cap, kind: hat, level: Note}                          | line 3: There is no kind of rule called “hat”
            - {name: cap, kind: cap, level: Note, most: -1, length: PT1H}  | line 3: “-1” can't be the most
            - {name: cap, kind: cap, level: Note, length: PT1H}            | line 3: A rule of the kind cap needs “most”.
            - {name: cap, kind: cap, level: Note, most: 1, colour: red, length: PT1H} | line 3: A rule of the kind cap has no “colour”
            - {name: Cap 2, kind: pause, level: Note}                      | line 3: A rule's name has small letters
            - {kind: pause, level: Note, customer: "#77"}                  | line 3: There is no customer #77.
            - {kind: pause, level: Note, customer: Acme}                   | line 3: A customer is written by its number
            - {kind: pause, level: Note, level: Stop}                      | line 3: “level” stands here twice.
            - {kind: pause, level: Note, version: 3}                       | line 3: Versions are counted by Touchbase
            - {kind: pause, level: Note, active: maybe}                    | line 3: “active” is true or false
            - pause                                                        | line 3: A rule has keys and values
            - {kind: pause, level: [Note]}                                 | line 3: “level” has one value.
            - {kind: [pause                                                | line 4: This is not YAML
            """)
    void what_is_wrong_is_told_with_its_line_and_nothing_is_changed(String rule, String sentence) throws IOException {
        Path file = file("format: 1\nrules:\n  " + rule + "\n");

        assertThat(run("apply", file)).isEqualTo(2);

        assertThat(err.toString()).contains("nothing was changed").contains(sentence);
        assertThat(versions()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() throws IOException {
        Path file = file("""
                format: 2
                colour: red
                rules:
                  - name: cap
                    kind: cap
                    level: Loud
                    most: many
                    length: soon
                    shade: blue
                  - kind: pause
                    level: Stop
                  - kind: pause
                    level: Stop
                """);

        assertThat(run("check", file)).isEqualTo(2);

        assertThat(err.toString().lines().map(String::strip).filter(line -> line.startsWith("line")))
                .map(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("line 1", "line 2", "line 6", "line 7", "line 8", "line 9", "line 12");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                  | The file is empty
            rules: []                                           | “format: 1” is the only one that is known.
            'format: 1'                                         | “rules:” holds a list
            'format: 1\nrules: []'                              | The rule opt-out is missing, and an opt-out
            'format: 1\nrules: [{kind: opt-out, level: Note}]'  | An opt-out always holds
            """)
    void a_file_that_is_none_is_refused(String text, String sentence) throws IOException {
        Path file = file(text.replace("\\n", "\n"));

        assertThat(run("apply", file)).isEqualTo(2);
        assertThat(err.toString()).contains(sentence);
        assertThat(versions()).isEmpty();
    }

    /// With the root's way of wording refusals.
    private int runAsInTheRoot(Object... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> typed = new ArrayList<>(List.of("policy"));
        for (Object word : words) {
            typed.add(word.toString());
        }
        return Touchbase.run(
                new Console(
                        Map.of("TOUCHBASE_DATABASE", location), new PrintWriter(out, true), new PrintWriter(err, true)),
                typed.toArray(String[]::new));
    }

    @Test
    void files_that_are_too_large_deep_or_no_text_are_refused() throws IOException {
        assertThat(run("check", file("#".repeat(4_100_000)))).isEqualTo(2);
        assertThat(err.toString()).contains("too large");
        assertThat(run("check", file("[".repeat(200)))).isEqualTo(2);
        assertThat(run("check", Files.write(folder.resolve("bytes.yml"), new byte[] {(byte) 0xFF, 0x20})))
                .isEqualTo(2);
        assertThat(err.toString()).contains("UTF-8");
        assertThat(run("check", folder.resolve("nowhere.yml"))).isEqualTo(2);
        assertThat(err.toString()).contains("could not be read");
    }

    @Test
    void a_rule_is_tried_on_what_happened() {
        Customer acme = acme();
        try (WiredStore store = new WiredStore(location, InstantSource.fixed(NOW))) {
            Staff sam = store.staff.add(new Staff(
                    new StaffId(0),
                    acme.workspace(),
                    null,
                    "Sam",
                    null,
                    ZoneOffset.UTC,
                    Locale.UK,
                    Standing.MEMBER,
                    true,
                    Set.of(Role.SALES)));
            for (int days = 1; days <= 3; days++) {
                store.touchpoints.add(call(acme, sam, NOW.minus(Duration.ofDays(days))));
            }
        }

        assertThat(run("try", "cap", "1 per week", "--last", "4 weeks"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("(Heads-up), tried on 3 outbound contacts")
                .contains("It would have spoken about 2 of them (66.7 %), to 1 customer: Heads-up 2.")
                .contains("Most often about Acme #1 (2).")
                .contains("By person: Sam 2.")
                .contains("against 2 contacts that ended well: 2 sold (84).")
                .contains("Sam to Acme #1 by phone (check-in, sold 42). Heads-up: ");
        assertThat(run("try", "--last", "2 days")).isZero();
        assertThat(out.toString()).contains("The policy (", "Not tried");
        assertThat(versions()).isEmpty();
    }

    private static Touchpoint call(Customer customer, Staff by, Instant at) {
        return new Touchpoint(
                new TouchpointId(0),
                customer.workspace(),
                customer.id(),
                null,
                List.of(by.id()),
                null,
                null,
                Channel.PHONE,
                Direction.OUTBOUND,
                Purpose.CHECK_IN,
                Outcome.SOLD,
                false,
                4_200L,
                null,
                at,
                LocalDate.parse("2026-11-20"),
                at,
                by.id(),
                null,
                null,
                null,
                "slack",
                null);
    }

    @Test
    void a_length_that_is_none_is_said_in_a_sentence() {
        assertThat(runAsInTheRoot("try", "cap 1 per week", "--last", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("“soon” is no length of time");
    }
}
