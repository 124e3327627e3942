package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TrialTest extends StoreTest {

    TrialTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void sees_what_is_there_and_what_it_wrote_and_keeps_nothing() {
        customer("Acme");

        long seen = database.trial(tried -> {
            var customers = new SqlCustomers(tried);
            customers.add(draft(workspace, "Bolt"));
            return customers.countOpen(workspace);
        });

        assertThat(seen).isEqualTo(2);
        assertThat(new SqlCustomers(database).countOpen(workspace)).isEqualTo(1);
    }

    @Test
    void a_trial_that_fails_keeps_nothing_either() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.trial(tried -> {
                    new SqlCustomers(tried).add(draft(workspace, "Bolt"));
                    throw new IllegalStateException("broken");
                }));

        assertThat(new SqlCustomers(database).countOpen(workspace)).isZero();
    }

    @Test
    void others_write_while_a_trial_goes_on() {
        database.trial(tried -> {
            new SqlCustomers(tried).add(draft(workspace, "Bolt"));
            try {
                return Thread.ofVirtual().start(() -> customer("Acme")).join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(new SqlCustomers(database).countOpen(workspace)).isEqualTo(1);
    }

    @Test
    void a_copy_of_a_file_is_gone_afterwards() throws Exception {
        Path file = TestDatabase.sqliteFile();
        try (Database alone = Database.open(file.toString(), InstantSource.system())) {
            alone.trial(tried -> 1);
        }

        try (var beside = Files.list(file.getParent())) {
            assertThat(beside.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(file.getFileName() + ".trial"));
        }
    }
}
