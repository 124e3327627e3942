package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What is kept can be kept twice: a backup is whole, and one that is restored does not talk by itself.
class BackupTest {

    private static final String MONDAY = "2026-11-23";

    @Test
    void everything_acknowledged_before_a_backup_is_in_it_while_others_go_on_writing() throws Exception {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            var stop = new AtomicBoolean();
            var acknowledged = new AtomicInteger();
            var begun = new CountDownLatch(5);
            var writer = Thread.ofVirtual().start(() -> {
                while (!stop.get()) {
                    house.scene().reached("Acme Ltd", "priya", "2026-11-20T10:00");
                    acknowledged.incrementAndGet();
                    begun.countDown();
                }
            });
            begun.await();
            for (int i = 0; i < 5; i++) {
                int before = acknowledged.get();
                var backup = house.folder().resolve("copy-" + i + ".db");

                var ran = house.cli("backup", backup.toString());

                assertThat(ran.exit()).as(ran.err()).isZero();
                assertThat(ran.out()).contains("1 customers").contains("read through and whole");
                assertThat(CountedFile.touchpoints(backup)).isGreaterThanOrEqualTo(before);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                        .isEqualTo("rw-------");
            }
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void a_restored_backup_has_what_was_and_says_nothing_until_it_is_told_to() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd").due("2026-11-24", "sam", "Brook Ltd");
            house.skipTo("Mon 09:00");
            assertThat(house.dm("sam").reminders()).hasSize(1);
            // One that waited for Slack when the backup was made.
            house.tampers("UPDATE outbox SET state = 'waiting', ts = NULL, due_at = 9000000000000000 "
                    + "WHERE kind = 'Reminder'");
            var backup = house.folder().resolve("monday.db").toString();
            assertThat(house.cli("backup", backup).exit()).isZero();
            house.scene().customer("Later Ltd", "sam");

            var whileServing = house.cli("restore", backup);
            assertThat(whileServing.exit()).isEqualTo(1);
            assertThat(whileServing.err()).contains("stop it first, then restore. Nothing has changed.");
            assertThat(house.count("customer")).isEqualTo(3);

            var ran = house.cliWhileStopped("restore", backup);

            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("2 customers").contains("/contact settings notices on");
            assertThat(house.count("customer")).isEqualTo(2);
            assertThat(house.sql("SELECT state, reason FROM outbox WHERE kind = 'Reminder'"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row)
                            .containsEntry("state", "withdrawn")
                            .containsEntry("reason", "a backup was restored"));
            assertThat(replaced(house.folder()))
                    .hasSize(1)
                    .allSatisfy(file -> assertThat(CountedFile.customers(file)).isEqualTo(3));

            house.skipTo("Tue 09:00");
            assertThat(house.dm("sam").reminders()).hasSize(1);

            house.as("maria").types("/contact settings notices on").sees("notices");
            house.skipTo("Wed 09:00");
            assertThat(house.dm("sam").reminders()).hasSize(2);
        }
    }

    @Test
    void what_is_no_whole_backup_of_touchbases_is_refused_and_changes_nothing() throws IOException {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            var torn = house.folder().resolve("torn.db");
            assertThat(house.cli("backup", torn.toString()).exit()).isZero();
            assertThat(house.cli("backup", torn.toString()).err()).contains("already: name another one");
            try (var file = new RandomAccessFile(torn.toFile(), "rw")) {
                file.seek(8192);
                file.write(new byte[40_000]);
            }
            var text = Files.writeString(house.folder().resolve("text.db"), "customers, and more of them");

            assertThat(house.cliWhileStopped("restore", torn.toString()))
                    .matches(ran -> ran.exit() == 1 && ran.err().contains("damaged"), "refused as damaged");
            assertThat(house.cliWhileStopped("restore", text.toString()).err())
                    .contains("It is not a database, or a damaged one. Nothing has changed.");
            assertThat(house.cliWhileStopped("restore", "nowhere.db").err()).contains("There is no file nowhere.db.");
            assertThat(house.count("customer")).isEqualTo(1);
            assertThat(replaced(house.folder())).isEmpty();
        }
    }

    @Test
    void a_newer_touchbases_backup_is_refused() throws Exception {
        try (var house = House.staffed()) {
            var newer = house.folder().resolve("newer.db");
            assertThat(house.cli("backup", newer.toString()).exit()).isZero();
            CountedFile.change(
                    newer,
                    "INSERT INTO flyway_schema_history SELECT 999, '999', 'x', type, 'V999__x.sql', checksum, "
                            + "installed_by, installed_on, 1, 1 FROM flyway_schema_history WHERE version = '1'");

            assertThat(house.cliWhileStopped("restore", newer.toString()).err())
                    .contains("written by a newer Touchbase");
            assertThat(replaced(house.folder())).isEmpty();
        }
    }

    @Test
    void each_night_makes_one_and_the_old_ones_go() throws IOException {
        try (var house = House.staffed()) {
            house.skipTo("Mon 07:31").skipTo("Tue 01:59");
            assertThat(nights(house)).containsExactly("touchbase-2026-11-23.db");
            for (int night = 0; night < 16; night++) {
                house.skipTo(house.now().plusSeconds(60));
                house.skipTo(house.now().plusSeconds(86_340));
            }

            assertThat(nights(house))
                    .hasSize(8)
                    .startsWith("touchbase-2026-11-29.db", "touchbase-2026-12-03.db")
                    .endsWith("touchbase-2026-12-09.db");
        }
    }

    @Test
    void a_backup_is_restored_for_a_trial_each_month_and_when_it_is_asked_for() throws Exception {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.skipTo("Tue 02:00").skipTo("Wed 02:00");
            var rehearsed = house.folder().resolve("backups").resolve("touchbase-rehearsed.txt");
            assertThat(rehearsed).hasContent("2026-11-24");
            assertThat(java.net
                            .URI
                            .create("http://127.0.0.1:" + house.touchbase().port() + "/metrics")
                            .toURL()
                            .openStream())
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .containsPattern("touchbase_backup_rehearsed_age_seconds [1-9]");

            var ran = house.cli("restore", "--rehearse");

            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out())
                    .contains("touchbase-2026-11-25.db can be restored: 1 customers")
                    .contains("Nothing has changed.");
            assertThat(house.count("setting WHERE name = 'notices'")).isZero();
            assertThat(replaced(house.folder())).isEmpty();
            house.skipTo(house.now().plus(java.time.Duration.ofDays(31)));
            assertThat(rehearsed).hasContent("2026-12-26");

            var torn = house.folder().resolve("torn.db");
            Files.write(torn, Files.readAllBytes(house.folder().resolve("backups/touchbase-2026-11-25.db")));
            try (var file = new RandomAccessFile(torn.toFile(), "rw")) {
                file.seek(8192);
                file.write(new byte[40_000]);
            }
            assertThat(house.cli("restore", "--rehearse", torn.toString()))
                    .matches(
                            refused -> refused.exit() == 1 && refused.err().contains("could not be restored"),
                            "refused");
        }
    }

    @Test
    void a_night_without_one_is_told_to_the_owner_once() throws IOException {
        try (var house = House.staffed().expectingErrors()) {
            Files.writeString(house.folder().resolve("backups"), "a file where the folder should be");

            house.skipTo("Tue 02:00");
            house.dm("maria").expect("No backup for");
            house.skipTo("Tue 05:00");
            assertThat(house.dm("maria").messages().stream()
                            .filter(shown -> shown.text().contains("No backup for Tue 24 Nov")))
                    .hasSize(1);
            house.dm("sam").expectNothingLike("No backup");
        }
    }

    private static List<String> nights(House house) throws IOException {
        try (var files = Files.list(house.folder().resolve("backups"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".db"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> replaced(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("touchbase\\.db\\.replaced-[0-9-]+"))
                    .toList();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
