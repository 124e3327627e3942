package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.audit.Actor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlGesturesTest extends StoreTest {

    private final SqlGestures gestures = new SqlGestures(database);
    private final SqlCustomers customers = new SqlCustomers(database);

    SqlGesturesTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void the_second_copy_runs_nothing_and_gets_the_first_answer() {
        assertThat(gestures.once(
                        workspace, "click-1", NOW, () -> customer("Acme").name()))
                .isEqualTo("Acme");
        assertThat(gestures.once(
                        workspace, "click-1", NOW, () -> customer("Bcme").name()))
                .isEqualTo("Acme");
        assertThat(gestures.once(
                        workspace, "click-2", NOW, () -> customer("Ccme").name()))
                .isEqualTo("Ccme");

        assertThat(customers.countOpen(workspace)).isEqualTo(2);
    }

    @Test
    void work_that_changed_nothing_is_judged_anew_and_work_that_did_is_not() {
        AtomicInteger runs = new AtomicInteger();
        Supplier<String> blocked = () -> "blocked " + runs.incrementAndGet();
        assertThat(gestures.effectOnce(workspace, "click", NOW, blocked)).isEqualTo("blocked 1");
        assertThat(gestures.effectOnce(workspace, "click", NOW, blocked)).isEqualTo("blocked 2");

        assertThat(gestures.effectOnce(workspace, "click", NOW, () -> changed("Acme")))
                .isEqualTo("Acme");
        assertThat(gestures.effectOnce(workspace, "click", NOW, () -> changed("Bcme")))
                .isEqualTo("Acme");
        assertThat(customers.countOpen(workspace)).isOne();
    }

    private String changed(String name) {
        return new SqlChanges(database)
                .change(
                        new Actor.ByCli(workspace),
                        NOW,
                        change -> customer(name).name());
    }

    @Test
    void ten_at_once_have_one_effect_and_one_answer() throws Exception {
        AtomicInteger runs = new AtomicInteger();

        List<String> answers = AtOnce.run(
                10,
                i -> gestures.once(workspace, "click", NOW, () -> {
                    customer("Acme");
                    return "answer " + runs.incrementAndGet();
                }));

        assertThat(answers).hasSize(10).containsOnly("answer 1");
        assertThat(customers.countOpen(workspace)).isEqualTo(1);
    }

    @Test
    void work_that_fails_is_forgotten_with_all_it_did() {
        assertThatThrownBy(() -> gestures.once(workspace, "click", NOW, () -> {
                    customer("Acme");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(customers.countOpen(workspace)).isZero();
        assertThat(gestures.once(workspace, "click", NOW, () -> "now")).isEqualTo("now");
    }

    @Test
    void work_that_fails_inside_a_transaction_is_forgotten_too() {
        database.inTransaction(() -> {
            assertThatThrownBy(() -> gestures.once(workspace, "click", NOW, () -> {
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            return gestures.once(workspace, "click", NOW, () -> "now");
        });

        assertThat(gestures.once(workspace, "click", NOW, () -> "later")).isEqualTo("now");
    }

    @Test
    void is_remembered_for_24_hours() {
        gestures.once(workspace, "click", NOW, () -> "first");

        assertThat(gestures.once(workspace, "click", NOW.plus(Duration.ofHours(24)), () -> "second"))
                .isEqualTo("first");
        assertThat(gestures.once(
                        workspace, "click", NOW.plus(Duration.ofHours(24)).plusSeconds(1), () -> "third"))
                .isEqualTo("third");
    }
}
