package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import java.util.Collection;
import java.util.List;

/// Finds customers by words of their names, aliases and persons (folded as [NameFolding] does), by e-mail and by phone.
public interface CustomerWords {

    /// Customers that have every one of these folded words in their name, an alias or one person's name; at most
    /// `limit`.
    List<CustomerId> withAll(WorkspaceId workspace, Collection<String> words, int limit);

    /// Customers that have a word starting with `prefix` and all of `words`; at most `limit`.
    List<CustomerId> startingWith(WorkspaceId workspace, Collection<String> words, String prefix, int limit);

    /// Words in use that differ from `word` by at most one typing error; at most `limit`.
    List<String> nearest(WorkspaceId workspace, String word, int limit);

    /// Customers one of whose persons has this address (lower case).
    List<CustomerId> byEmail(WorkspaceId workspace, String email);

    /// Customers one of whose persons has this number (E.164).
    List<CustomerId> byPhone(WorkspaceId workspace, String phone);
}
