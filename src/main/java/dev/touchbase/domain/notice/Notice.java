package dev.touchbase.domain.notice;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/// Something to say unprompted. Its key makes it unique in the workspace: the same key is never sent twice.
public sealed interface Notice {

    /// Unique in the workspace, opaque to people: it travels as metadata of the message.
    String key();

    /// Whom or what it goes to: those with the same are posted one after the other, oldest first.
    String lane();

    /// How lanes of people begin.
    String STAFF_LANE = "staff-";

    /// The lane of what goes into the digest's channel.
    String DIGEST_LANE = "digest";

    /// The lane of what goes to one person.
    static String laneOf(StaffId staff) {
        return STAFF_LANE + staff.value();
    }

    /// The person whose lane it is; empty for one that is a channel's.
    static Optional<StaffId> staffOf(String lane) {
        return lane.startsWith(STAFF_LANE)
                ? Optional.of(new StaffId(Long.parseLong(lane.substring(STAFF_LANE.length()))))
                : Optional.empty();
    }

    /// A person's own morning message.
    ///
    /// @param day their local date
    record Reminder(StaffId staff, LocalDate day) implements Notice {
        @Override
        public String key() {
            return "reminder-" + staff.value() + "-" + day;
        }

        @Override
        public String lane() {
            return laneOf(staff);
        }
    }

    /// The team's morning post.
    ///
    /// @param day the business's local date
    record Digest(LocalDate day) implements Notice {
        @Override
        public String key() {
            return "digest-" + day;
        }

        @Override
        public String lane() {
            return DIGEST_LANE;
        }
    }

    /// Ten minutes before a plan with a time. A plan that was moved is another notice.
    ///
    /// @param minute the planned moment as epoch minutes
    record PlanSoon(long plan, StaffId staff, long minute) implements Notice {
        @Override
        public String key() {
            return "plan-" + plan + "-" + minute;
        }

        @Override
        public String lane() {
            return laneOf(staff);
        }
    }

    /// Customers were handed over to somebody by a colleague.
    ///
    /// @param change the change that did it
    record HandedOver(long change, StaffId to, StaffId by, CustomerId customer, int more) implements Notice {
        @Override
        public String key() {
            return keysOf(change) + to.value();
        }

        @Override
        public String lane() {
            return laneOf(to);
        }

        /// How the keys of all begin that tell of this change.
        public static String keysOf(long change) {
            return "handed-over-" + change + "-";
        }
    }

    /// A complaint came in: for everyone who looks after the customer, but the one who recorded it.
    record Complaint(long touchpoint, StaffId to, StaffId by, CustomerId customer) implements Notice {
        @Override
        public String key() {
            return keysOf(touchpoint) + to.value();
        }

        @Override
        public String lane() {
            return laneOf(to);
        }

        /// How the keys of all begin that tell of this touchpoint.
        public static String keysOf(long touchpoint) {
            return "complaint-" + touchpoint + "-";
        }
    }

    /// A complaint was closed: for everyone who was told of it, but the one who closed it.
    ///
    /// @param change the change that did it
    /// @param complaint the hold that it ended
    record ComplaintClosed(long change, long complaint, StaffId to, CustomerId customer) implements Notice {
        @Override
        public String key() {
            return keysOf(change) + to.value();
        }

        @Override
        public String lane() {
            return laneOf(to);
        }

        /// How the keys of all begin that tell of this change.
        public static String keysOf(long change) {
            return "complaint-closed-" + change + "-";
        }
    }

    /// A plan that was held while a complaint was open stays off: for who planned it.
    ///
    /// @param change the change that called it off
    /// @param passed true when its moment had passed, false when the policy would not let it pass
    record PlanCalledOff(long change, long plan, StaffId to, boolean passed) implements Notice {
        @Override
        public String key() {
            return keysOf(change) + plan;
        }

        @Override
        public String lane() {
            return laneOf(to);
        }

        /// How the keys of all begin that tell of this change.
        public static String keysOf(long change) {
            return "plan-off-" + change + "-";
        }
    }

    /// Back from being away: what the cover did, in one summary.
    record WelcomeBack(long absence, StaffId staff, LocalDate from, LocalDate until) implements Notice {
        @Override
        public String key() {
            return "back-" + absence;
        }

        @Override
        public String lane() {
            return laneOf(staff);
        }
    }

    /// An owner's weekly bundle of what has long been overdue.
    ///
    /// @param monday the week's Monday, in the business's zone
    record OverdueBundle(StaffId owner, LocalDate monday) implements Notice {
        @Override
        public String key() {
            return "overdue-" + owner.value() + "-" + monday;
        }

        @Override
        public String lane() {
            return laneOf(owner);
        }
    }

    /// The nightly copy of the database could not be made.
    ///
    /// @param day the business's local date
    /// @param to an owner
    record BackupFailed(LocalDate day, StaffId to) implements Notice {
        @Override
        public String key() {
            return "backup-failed-" + day + "-" + to.value();
        }

        @Override
        public String lane() {
            return laneOf(to);
        }
    }

    /// There were too many messages for one person on one day: this one stands for the rest.
    ///
    /// @param day the business's local date
    record ManyMore(StaffId to, LocalDate day) implements Notice {
        @Override
        public String key() {
            return "many-more-" + day + "-" + to.value();
        }

        @Override
        public String lane() {
            return laneOf(to);
        }
    }

    /// There were too many messages in the workspace within an hour: this one, to an owner, stands for the rest.
    ///
    /// @param hour counted since the epoch
    record TooMany(StaffId owner, long hour) implements Notice {
        @Override
        public String key() {
            return "too-many-" + hour + "-" + owner.value();
        }

        @Override
        public String lane() {
            return laneOf(owner);
        }
    }

    /// What whoever looks after Touchbase should know of: messages that reached nobody, a disk that fills up.
    ///
    /// @param day the business's local date
    /// @param to an owner
    record NeedsAttention(LocalDate day, StaffId to) implements Notice {
        @Override
        public String key() {
            return keysOf(day) + to.value();
        }

        @Override
        public String lane() {
            return laneOf(to);
        }

        /// How the keys of all begin that are of this day; those of earlier days sort before it.
        public static String keysOf(LocalDate day) {
            return "needs-attention-" + day + "-";
        }
    }

    /// The first line in a channel that was made the digest's.
    record DigestChannelSet(String channel, long change) implements Notice {
        @Override
        public String key() {
            return "digest-channel-" + change;
        }

        @Override
        public String lane() {
            return DIGEST_LANE;
        }
    }
}
