package dev.touchbase.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JaroWinklerLikenessTest {

    private static final JaroWinklerLikeness LIKENESS = new JaroWinklerLikeness();

    @Test
    void the_same_name_is_wholly_alike_and_a_strange_one_not_at_all() {
        assertThat(LIKENESS.likeness("acme", "acme")).isEqualTo(1);
        assertThat(LIKENESS.likeness("acme", "dino")).isZero();
    }

    @Test
    void a_slip_is_nearer_than_another_name_in_either_direction() {
        assertThat(LIKENESS.likeness("jonson", "johnson")).isGreaterThan(LIKENESS.likeness("jonson", "jackson"));
        assertThat(LIKENESS.likeness("jonson", "johnson")).isEqualTo(LIKENESS.likeness("johnson", "jonson"));
    }
}
