package dev.touchbase.cli.policy;

import java.util.Optional;

/// How customers are written in a policy file: by their number, `#12`, which people see, and not by their key.
public interface CustomerNumbers {

    /// The number of the customer with this key.
    Optional<Long> number(long key);

    /// The key of the customer with this number.
    Optional<Long> key(long number);
}
