package dev.touchbase.slack;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.slack.NoticeContent.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A process of its own that sends what is due, and that stands still at one point of one notice, where it is killed.
final class KilledSender {

    /// How each line begins that is not of its log.
    static final String SAYS = "sender: ";

    /// The key for which one notice is sent before anything else, so that all classes are loaded.
    static final String TRAINING = "train";

    static final String CHANNEL = "C0GENERAL01";

    /// Where it is killed.
    enum Point {
        CLAIMED,
        BEFORE_POST,
        TAKEN_WITHOUT_REPLY,
        REPLIED_BUT_NOT_RECORDED,
        RECORDED,
        IN_BACK_OFF
    }

    /// What is done with a notice whose try has no end: the real thing, or one of two mutants.
    enum Rule {
        ASK_SLACK,
        SEND_AGAIN,
        MARK_FAILED
    }

    private final Outbox real;
    private final Point point;
    private final String key;
    private final Rule rule;

    private KilledSender(Outbox real, Point point, String key, Rule rule) {
        this.real = real;
        this.point = point;
        this.key = key;
        this.rule = rule;
    }

    /// Database, address of the API, token, business's time, point, key of the notice ("" for none), rule.
    public static void main(String[] args) {
        var business = InstantSource.fixed(Instant.parse(args[3]));
        try (var store = new WiredStore(args[0], InstantSource.system());
                var slack = new SlackConnection(args[2], Optional.of(URI.create(args[1])))) {
            var calls = slack.calls();
            if (args[5].equals(TRAINING)) {
                var now = business.instant();
                store.outbox.put(store.workspaces.single(now).id(), new Notice.Digest(LocalDate.EPOCH), now);
            }
            var sender = new KilledSender(store.outbox, Point.valueOf(args[4]), args[5], Rule.valueOf(args[6]));
            var team = new Team(calls, store.workspaces, InstantSource.system());
            var guard = new Guard((reference, fault) -> fault.printStackTrace());
            var pace = Pace.usual().withSenders(1).withoutPauses();
            var firms = new WiredDomain(store, business).firms;
            var clocks = new SlackEdge.Clocks(business, InstantSource.system());
            var send = new NoticeSender(
                    new SlackEdge.Ports(store.gestures, store.pendingCommands, sender.outbox(), store.staff, firms),
                    (workspace, notice, stands, now) ->
                            Optional.of(Prepared.of(CHANNEL, Reply.Answer.of(notice.key()), Set.of())),
                    calls,
                    team,
                    new Greeting(calls, store.staff, firms, business),
                    clocks,
                    new SlackEdge.Sending(pace, () -> {}),
                    guard);
            new NoticePoster(sender.outbox(), team, send, pace, clocks, guard, Runnable::run).sendDue();
        }
        System.out.println(SAYS + "idle");
    }

    /// The real outbox, that stops on the way.
    private Outbox outbox() {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, given) -> {
                    if (method.getName().equals("take")) {
                        return take((WorkspaceId) given[0], (Duration) given[2], (Instant) given[3]);
                    }
                    boolean ours = given[0] instanceof Outbox.Outgoing outgoing
                            && outgoing.notice().key().equals(key);
                    if (ours && method.getName().equals("sent")) {
                        stopAt(Point.REPLIED_BUT_NOT_RECORDED);
                    }
                    Object done = call(method, given);
                    if (ours) {
                        afterwards(method.getName());
                    }
                    return done;
                });
    }

    private List<Outbox.Outgoing> take(WorkspaceId workspace, Duration lease, Instant now) {
        var taken = real.take(workspace, 1, lease, now);
        if (taken.isEmpty()) {
            return taken;
        }
        var it = taken.getFirst();
        if (it.notice().key().equals(key)) {
            stopAt(Point.CLAIMED);
        }
        if (it.unknown() == null || rule == Rule.ASK_SLACK) {
            return taken;
        }
        if (rule == Rule.MARK_FAILED) {
            real.failed(it, "killed", Optional.empty(), now);
            return take(workspace, lease, now);
        }
        return List.of(
                new Outbox.Outgoing(it.id(), it.workspace(), it.notice(), it.attempts(), it.channel(), it.ts(), null));
    }

    private void afterwards(String method) {
        switch (method) {
            case "trying" -> {
                stopAt(Point.BEFORE_POST);
                if (point == Point.TAKEN_WITHOUT_REPLY || point == Point.IN_BACK_OFF) {
                    say("trying");
                }
            }
            case "sent" -> stopAt(Point.RECORDED);
            case "ambiguous" -> stopAt(Point.IN_BACK_OFF);
            default -> {}
        }
    }

    private Object call(java.lang.reflect.Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException fault) {
            throw fault.getTargetException();
        }
    }

    private void stopAt(Point here) {
        if (point == here) {
            say("stopped");
        }
    }

    /// Waits until it is told to go on, which the one who is to be killed never is.
    private static void say(String what) {
        System.out.println(SAYS + what);
        try {
            if (System.in.read() < 0) {
                Runtime.getRuntime().halt(3);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
