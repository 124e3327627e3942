package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.journey.House;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.store.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the drills stand on.
class ServeProcessTest {

    @Test
    void a_process_of_its_own_answers_signed_commands_and_stops_when_it_is_told() throws Exception {
        try (var slack = StandInSlack.start(House.firm(), 0);
                var serve = ServeProcess.start(slack, TestDatabase.sqliteFile().toString(), Map.of())
                        .awaitReady()) {
            var commands = new SignedCommands(slack, "T0HOUSE0001");

            var added = commands.send(serve.address(), "U0SAM000001", "add Acme");
            var logged = commands.send(serve.address(), "U0SAM000001", "log acme call reached all well");

            assertThat(added.body()).contains("Acme");
            assertThat(logged.statusCode()).isEqualTo(200);
            assertThat(logged.body()).contains("Logged");
            serve.terminate();
            assertThat(serve.ended()).isIn(0, 143);
            assertThat(serve.errors()).isEmpty();
        }
    }
}
