package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Person;
import dev.touchbase.sandbox.Shown;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.sandbox.door.Answer;
import dev.touchbase.sandbox.door.Envelope;
import dev.touchbase.store.TestDatabase.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever Slack delivers again, and however late, has one effect; what it delivers for the first time has one too,
/// even when it calls it a repeat.
@Drill
class RepeatsTest {

    private static final int OF_EACH_KIND = Drills.times(2, 50);
    private static final int AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant FOUR_WEEKS_AGO = Instant.parse("2026-10-26T10:00:00Z");
    private static final long SEED = 20261123;

    private final Random random = new Random(SEED);
    private final Queue<String> otherwise = new ConcurrentLinkedQueue<>();

    /// One gesture, with what it leaves in the record.
    ///
    /// @param effect counts what it brought about
    /// @param answer what the first copy that arrived was answered with at once; "" when it is answered later
    /// @param late true when the first copy never came, so that all that come are called retries
    private record Done(Envelope envelope, String effect, String answer, boolean late) {

        Envelope copy(Envelope of) {
            return late && of.retry() == 0 ? of.again(1, "http_timeout") : of;
        }
    }

    static Stream<DrillFirm.Plan> plans() {
        return Stream.of(
                new DrillFirm.Plan(Kind.SQLITE, false, 1, LONDON),
                new DrillFirm.Plan(Kind.SQLITE, true, 1, LONDON),
                new DrillFirm.Plan(Kind.POSTGRES, false, 2, LONDON),
                new DrillFirm.Plan(Kind.POSTGRES, true, 2, LONDON));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void what_slack_delivers_again_has_one_effect_and_what_it_delivers_late_has_one_too(DrillFirm.Plan plan) {
        var result = DrillResult.of("What Slack delivers again has one effect", plan.toString());
        try (var firm = new DrillFirm(plan, team(), START)) {
            customers(firm);
            List<Done> all = new ArrayList<>();
            int copies = 0;
            int cut = 0;
            for (int i = 0; i < OF_EACH_KIND; i++) {
                for (var kind : Gesture.values()) {
                    boolean isCutOff = i % 4 == random.nextInt(4) || i == 0;
                    var done = make(firm, kind, i, isCutOff);
                    all.add(done);
                    copies += again(firm, done);
                    cut += isCutOff ? 1 : 0;
                }
            }
            copies += muchLater(firm, all, Duration.ofMinutes(6));
            copies += muchLater(firm, all, Duration.ofHours(23).minusMinutes(6));

            int lost = 0;
            int repeated = 0;
            for (var done : all) {
                var effects = firm.number(done.effect());
                if (effects != 1) {
                    result.saying(effects + " of " + done.effect());
                }
                lost += effects == 0 ? 1 : 0;
                repeated += effects > 1 ? 1 : 0;
            }
            repeated += answersTooMany(firm);
            assertThat(result.injected(copies, "copies of " + all.size() + " gestures")
                            .injected(cut, "first copies cut off")
                            .lost(lost)
                            .repeated(repeated)
                            .keep())
                    .as("lost or repeated, seed " + SEED)
                    .isZero();
            assertThat(otherwise).as("answered otherwise than the first time").isEmpty();
        }
    }

    /// Three retries with Slack's headers, with new ids and from another team, and ten at once.
    private int again(DrillFirm firm, Done done) {
        List<Envelope> copies = new ArrayList<>();
        for (int retry = 1; retry <= 3; retry++) {
            copies.add(done.envelope().again(retry, "http_timeout"));
        }
        copies.addAll(variants(done.envelope()));
        copies.forEach(copy -> delivered(firm, copy, done));
        var atOnce = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.runAsync(() -> delivered(firm, done.envelope(), done)))
                .toList();
        atOnce.forEach(CompletableFuture::join);
        return copies.size() + AT_ONCE;
    }

    /// Nothing in memory helps: all have been started anew.
    private int muchLater(DrillFirm firm, List<Done> all, Duration later) {
        firm.stop();
        firm.machinesGoOn(later);
        firm.start();
        int copies = 0;
        for (var done : all) {
            var each = new ArrayList<>(variants(done.envelope()));
            each.add(done.envelope());
            each.forEach(copy -> delivered(firm, copy, done));
            copies += each.size();
        }
        return copies;
    }

    private void delivered(DrillFirm firm, Envelope copy, Done done) {
        await().atMost(PATIENCE).until(() -> {
            Answer answer = firm.slack().deliver(done.copy(copy));
            if (answer.taken() && !answer.body().contains(done.answer())) {
                otherwise.add(done.effect() + ": " + answer.body());
            }
            return answer.taken();
        });
    }

    /// The same as an event with another id, and as one of another team that shares the channel; the person's own team
    /// stays.
    private static List<Envelope> variants(Envelope envelope) {
        if (envelope.kind() == Envelope.Kind.SLASH_COMMAND) {
            return List.of();
        }
        List<Envelope> all = new ArrayList<>();
        if (envelope.kind() == Envelope.Kind.EVENT) {
            var other = envelope.payload().deepCopy();
            other.put("event_id", "Ev" + UUID.randomUUID().toString().substring(0, 8));
            all.add(Envelope.first(envelope.kind(), other));
        }
        ObjectNode shared = envelope.payload().deepCopy();
        if (shared.path("team").isObject()) {
            ((ObjectNode) shared.get("team")).put("id", "T0PARTNER01");
        } else {
            shared.put("team_id", "T0PARTNER01");
        }
        all.add(Envelope.first(envelope.kind(), shared));
        return all;
    }

    private enum Gesture {
        COMMAND,
        LINE,
        CLICK,
        FORM
    }

    /// Cut off, its first copy never comes; what comes is called a retry.
    private Done make(DrillFirm firm, Gesture kind, int i, boolean isCutOff) {
        var mark = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + i + "-";
        var sam = firm.slack().as("sam").in("#general");
        while (sam.hasModal()) {
            sam.closes(); // it was submitted by a copy that its screen knows nothing of
        }
        var before = firm.slack().delivered().size();
        prepare(sam, kind, mark, i);
        firm.slack().cutOff(isCutOff ? 2 : 0);
        act(sam, kind, mark, i);
        firm.slack().cutOff(0);
        var envelope = firm.slack().delivered().stream()
                .skip(before)
                .filter(each -> each.payload().toString().contains(telltale(kind, mark)))
                .findFirst()
                .orElseThrow();
        var first = firm.slack().deliver(isCutOff ? envelope.again(1, "http_timeout") : envelope);
        assertThat(first.taken()).as(first.detail()).isTrue();
        var answer = kind == Gesture.COMMAND ? "Logged" : "";
        return new Done(envelope, effect(kind, mark, i), answer, isCutOff);
    }

    private static String telltale(Gesture kind, String mark) {
        return switch (kind) {
            case COMMAND, LINE -> mark;
            case CLICK -> "\"reached\"";
            case FORM -> "\"view_submission\"";
        };
    }

    private static void prepare(Person sam, Gesture kind, String mark, int i) {
        switch (kind) {
            case COMMAND -> {}
            case LINE -> sam.inDm();
            case CLICK -> sam.types("/contact due").sees(name(i));
            case FORM -> {
                sam.types("/contact log harbour " + mark).modal();
                sam.fills("Outcome", "reached");
            }
        }
    }

    private static void act(Person sam, Gesture kind, String mark, int i) {
        switch (kind) {
            case COMMAND -> sam.types("/contact log harbour call reached " + mark);
            case LINE -> sam.says("log harbour call reached " + mark);
            case CLICK -> sam.doubleClicks("Reached", name(i));
            case FORM -> sam.submitsTwice();
        }
    }

    private static String effect(Gesture kind, String mark, int i) {
        return kind == Gesture.CLICK
                ? "SELECT count(*) - 1 FROM touchpoint t JOIN customer c ON c.id = t.customer_id WHERE c.name = '"
                        + name(i) + "'"
                : "SELECT count(*) FROM touchpoint WHERE note = '" + mark + "'";
    }

    /// A line is answered once; the ephemeral answers to clicks may be given again, but not changed.
    private static int answersTooMany(DrillFirm firm) {
        var lines = firm.slack().as("sam").dm().stream().map(Shown::text).toList();
        return (int) IntStream.range(0, OF_EACH_KIND)
                .filter(i -> lines.stream()
                                .filter(text -> text.contains("Logged") && text.contains("line-" + i + "-"))
                                .count()
                        != 1)
                .count();
    }

    private static String name(int i) {
        return "Quay %02d Ltd".formatted(i);
    }

    /// One that everything is logged for, and one for each click, who is due.
    private static void customers(DrillFirm firm) {
        var sam = firm.by("U0SAM000001");
        firm.any().domain().customers.add(sam, NewCustomer.named("Harbour Ltd"), true);
        for (int i = 0; i < OF_EACH_KIND; i++) {
            DueCustomer.add(firm, name(i), sam, FOUR_WEEKS_AGO);
        }
    }

    private static Workspace team() {
        return Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin())
                .member(Member.of("U0SAM000001", "sam", "Sam Okafor"))
                .channel("C0GENERAL01", "general")
                .build();
    }
}
