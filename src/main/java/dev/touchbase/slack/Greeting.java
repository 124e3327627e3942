package dev.touchbase.slack;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The first thing that a colleague hears from Touchbase: what it is, who set it up, what the owner sees, how to quiet
/// it. It is said once, before anything else that is said to them unprompted.
final class Greeting {

    /// Two greetings of the same person wait for one another; those of others hardly ever.
    private final Object[] oneAtATime = Stream.generate(Object::new).limit(64).toArray();

    private final SlackCalls calls;
    private final StaffMembers members;
    private final Firms firms;
    private final InstantSource business;
    private final Set<StaffId> greeted = ConcurrentHashMap.newKeySet();

    Greeting(SlackCalls calls, StaffMembers members, Firms firms, InstantSource business) {
        this.calls = calls;
        this.members = members;
        this.firms = firms;
        this.business = business;
    }

    /// False when it is known that they were greeted.
    boolean mayBeNew(Staff staff) {
        return !greeted.contains(staff.id());
    }

    /// Greets them in their direct message, if nobody has yet. A greeting that is under way is waited for, so that what
    /// the caller says next stands below it.
    ///
    /// @return true when it was said just now
    boolean greet(Workspace workspace, Staff staff) {
        var slackId = staff.slackId();
        if (slackId == null || greeted.contains(staff.id())) {
            return false;
        }
        synchronized (oneAtATime[Math.floorMod(staff.id().hashCode(), oneAtATime.length)]) {
            return greetOnce(workspace, staff, slackId);
        }
    }

    private boolean greetOnce(Workspace workspace, Staff staff, String slackId) {
        boolean first = !greeted.contains(staff.id()) && members.greet(workspace.id(), staff.id());
        if (first) {
            calls.post(calls.directMessage(slackId), null, words(workspace, staff), null);
        }
        greeted.add(staff.id());
        return first;
    }

    private Reply.Answer words(Workspace workspace, Staff staff) {
        var owners = firms.at(workspace.id(), business.instant()).owners().stream()
                .filter(owner -> !owner.id().equals(staff.id()))
                .map(owner -> Mrkdwn.text(owner.name()))
                .toList();
        var whoseIdea = owners.isEmpty()
                ? Mrkdwn.md("You are the one who sets me up here.")
                : Mrkdwn.md("{0} looks after me here.", Mrkdwn.join(" and ", owners));
        var hello = Mrkdwn.md("Hello {0}, I'm Touchbase.", staff.firstName());
        return Say.answer(
                hello,
                Say.section(Mrkdwn.md(
                        "I remind you whom to contact, take down what came of it, and speak up before two of us step on "
                                + "the same customer's toes. {0}",
                        whoseIdea)),
                Say.section(Mrkdwn.md(
                        "What is logged with a customer can be read by every colleague here; a list of what you did, by "
                                + "your name, only by you and the owner, and I note who looks at it.")),
                Say.section(
                        Mrkdwn.md(
                                "Write to me here or type `/contact help`. To quiet me: `/contact settings my-reminders off`.")));
    }
}
