package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import java.util.List;

/// Where a firm's own rules are kept, each with all its versions. A version, once written, never changes and never
/// goes.
public interface PolicyRules {

    /// Those that the firm added, changed or switched off, as they are now.
    List<PolicyRule> all(WorkspaceId workspace);

    /// Puts this one in the place of the one of the same name and keeps it as that version.
    void put(WorkspaceId workspace, PolicyRule rule);

    /// All versions of all rules that were ever written, newest first.
    List<PolicyRule> versions(WorkspaceId workspace);

    /// The same, each with the version in whose place it was put.
    List<PolicyVersion> history(WorkspaceId workspace);

    /// The highest version that the rule of this name ever had, taken-back ones included; 1 when there was none.
    int lastVersion(WorkspaceId workspace, String name);
}
