package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.store.Database;
import dev.touchbase.store.SqlGestures;
import dev.touchbase.store.SqlWorkspaces;
import dev.touchbase.store.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressKeysTest {

    private static final Pressed UNDO = new Pressed("undo", "{\"id\":7}", null, "C1-17.1", "as it was", null);

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Database database = TestDatabase.sqlite();
    private final WorkspaceId workspace =
            new SqlWorkspaces(database).single(now).id();
    private final PressKeys keys = keys();

    @AfterEach
    void close() {
        database.close();
    }

    /// As another process that shares the database has them.
    private PressKeys keys() {
        return new PressKeys(new SqlGestures(database), () -> now);
    }

    @Test
    void the_same_button_on_the_same_message_is_the_same_press_however_late() {
        var first = keys.of(workspace, "U1", UNDO);
        now = now.plusSeconds(3 * 3600);

        assertThat(keys.of(workspace, "U1", UNDO)).isEqualTo(first);
        assertThat(keys().of(workspace, "U1", UNDO)).isEqualTo(first);
    }

    @Test
    void a_double_click_is_one_press_even_when_the_message_has_changed_in_between() {
        var first = keys.of(workspace, "U1", UNDO);
        now = now.plusSeconds(2);

        assertThat(keys.of(workspace, "U1", looking("changed"))).isEqualTo(first);
    }

    @Test
    void a_double_click_of_which_the_second_comes_in_elsewhere_is_one_press_all_the_same() {
        var first = keys.of(workspace, "U1", UNDO);
        now = now.plusSeconds(2);

        assertThat(keys().of(workspace, "U1", looking("changed"))).isEqualTo(first);
    }

    @Test
    void a_button_that_has_come_back_is_another_one() {
        var first = keys.of(workspace, "U1", UNDO);
        now = now.plusSeconds(60);

        assertThat(keys.of(workspace, "U1", looking("as it was, edited"))).isNotEqualTo(first);
    }

    @Test
    void another_person_another_value_another_message_and_another_choice_are_other_presses() {
        var first = keys.of(workspace, "U1", UNDO);

        assertThat(keys.of(workspace, "U2", UNDO)).isNotEqualTo(first);
        assertThat(keys.of(workspace, "U1", new Pressed("undo", "{\"id\":8}", null, "C1-17.1", "as it was", null)))
                .isNotEqualTo(first);
        assertThat(keys.of(workspace, "U1", new Pressed("undo", "{\"id\":7}", null, "C1-17.2", "as it was", null)))
                .isNotEqualTo(first);
        assertThat(keys.of(workspace, "U1", new Pressed("undo", "{\"id\":7}", "3 days", "C1-17.1", "as it was", null)))
                .isNotEqualTo(first);
    }

    private static Pressed looking(String look) {
        return new Pressed("undo", "{\"id\":7}", null, "C1-17.1", look, null);
    }
}
