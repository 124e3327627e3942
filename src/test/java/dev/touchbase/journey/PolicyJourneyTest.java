package dev.touchbase.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The contact policy: read by everybody, changed by owners.
class PolicyJourneyTest {

    private final House house = House.staffed();

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void everybody_reads_the_policy_in_sentences() {
        house.as("sam")
                .types("/contact policy")
                .sees("At most 3 contacts within 7 days")
                .sees("advertising-cap")
                .sees("Note, for advertising Stop")
                .sees("policy cap 2 per 7 days email");
        house.as("sam").types("/contact policy tyr").sees("There is no policy “tyr”");
    }
}
