package dev.touchbase.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Notice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes what a notice says, just before it is sent, so that it is still true.
public interface NoticeContent {

    /// What to post. Empty when there is nothing true and wanted to say any more: a new notice is then withdrawn, and
    /// one that stands in Slack already is left as it stands.
    ///
    /// @param stands true when it stands in Slack already and is to be made anew in place
    Optional<Prepared> prepare(WorkspaceId workspace, Notice notice, boolean stands, Instant now);

    /// A message that is ready to be posted.
    ///
    /// @param to the Slack id of a person (`U…`, `W…`: their direct message) or of a channel
    /// @param text a whole sentence: notification and what screen readers speak; no note, complaint or number in it
    /// @param blocks at most 50
    /// @param about the customers that it mentions: it is made anew in place when something about them changes
    record Prepared(String to, String text, List<LayoutBlock> blocks, Set<CustomerId> about) {
        public Prepared {
            blocks = List.copyOf(blocks);
            about = Set.copyOf(about);
        }

        /// The same with customers from any collection.
        public static Prepared of(String to, Reply.Answer answer, Collection<CustomerId> about) {
            return new Prepared(to, answer.text(), answer.blocks(), Set.copyOf(about));
        }
    }
}
