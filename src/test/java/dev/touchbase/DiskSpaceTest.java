package dev.touchbase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskSpaceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # MB left, MB in all, nearly full
            201,         1000,      false
            200,         1000,      true
            5001,      100000,      false
            5000,      100000,      true
            0,         100000,      true
            """)
    void a_disk_is_nearly_full_when_200_megabytes_or_5_percent_are_left(long left, long all, boolean full) {
        var problem = new DiskSpace(left << 20, all << 20).problem();

        assertThat(problem.isPresent()).isEqualTo(full);
        problem.ifPresent(sentence -> assertThat(sentence).contains("The disk with the database is nearly full"));
    }
}
