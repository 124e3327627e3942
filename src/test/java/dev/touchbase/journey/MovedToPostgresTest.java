package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A firm that outgrew SQLite goes on where it was.
class MovedToPostgresTest {

    private static final List<String> READS = List.of(
            "/contact who everyone since 1 nov",
            "/contact due team",
            "/contact show kelp",
            "/contact policy history",
            "/contact mine");

    @Test
    void everything_reads_the_same_and_what_was_done_before_can_be_undone() {
        try (var house = House.furnished()) {
            var maria = house.as("maria");
            maria.types("/contact policy cap 2 per 7 days email");
            house.as("sam")
                    .types("/contact log kelp call reached one that is taken back")
                    .sees("Logged");
            house.as("sam").types("/contact undo").sees("Kelp");
            house.as("sam")
                    .types("/contact log kelp call reached agreed the renewal")
                    .sees("Logged");
            var before = READS.stream().map(read -> answer(house, read)).toList();

            house.movesToPostgres();

            assertThat(READS.stream().map(read -> answer(house, read)).toList()).isEqualTo(before);
            assertThat(house.count("touchpoint WHERE note = 'agreed the renewal' AND withdrawn_at IS NULL"))
                    .isEqualTo(1);
            house.as("sam").types("/contact undo").sees("Kelp");
            assertThat(house.count("touchpoint WHERE note = 'agreed the renewal' AND withdrawn_at IS NULL"))
                    .isZero();
            assertThat(house.count("change WHERE undone_by IS NOT NULL")).isEqualTo(2);
            house.as("sam")
                    .types("/contact log kelp call reached after the move")
                    .sees("Logged");
        }
    }

    private static String answer(House house, String read) {
        return house.as("maria").types(read).latest();
    }
}
