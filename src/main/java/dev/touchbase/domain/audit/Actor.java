package dev.touchbase.domain.audit;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Who acts: a member of staff, the command line, or Touchbase itself.
public sealed interface Actor {

    /// The workspace in which they act.
    WorkspaceId workspace();

    /// The name that the record shows.
    String label();

    /// The member of staff, or null for the command line and Touchbase.
    @Nullable
    StaffId staffId();

    /// A member of staff, through Slack.
    record ByStaff(Staff staff) implements Actor {
        @Override
        public WorkspaceId workspace() {
            return staff.workspace();
        }

        @Override
        public String label() {
            return staff.name();
        }

        @Override
        public StaffId staffId() {
            return staff.id();
        }
    }

    /// Somebody at the command line of the machine, who may do everything.
    record ByCli(WorkspaceId workspace) implements Actor {
        @Override
        public String label() {
            return "the command line";
        }

        @Override
        public @Nullable StaffId staffId() {
            return null;
        }
    }

    /// Touchbase, by itself.
    record BySystem(WorkspaceId workspace) implements Actor {
        @Override
        public String label() {
            return "Touchbase";
        }

        @Override
        public @Nullable StaffId staffId() {
            return null;
        }
    }
}
