package dev.touchbase;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ThrowableProxy;
import org.junit.jupiter.api.Test;

class StackWithoutMessagesTest {

    @Test
    void says_where_it_happened_and_why_it_came_to_it_but_not_with_whose_data() {
        var cause = new IllegalArgumentException("no such address: ann@acme.example");
        var fault = new IllegalStateException("INSERT … ('ann@acme.example')", cause);

        var printed = new StackWithoutMessages().throwableProxyToString(new ThrowableProxy(fault));

        assertThat(printed)
                .contains("java.lang.IllegalStateException\n", "caused by java.lang.IllegalArgumentException\n")
                .contains("StackWithoutMessagesTest")
                .doesNotContain("ann@acme.example");
    }
}
