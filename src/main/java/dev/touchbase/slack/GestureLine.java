package dev.touchbase.slack;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// The one line that the log has of each gesture: who did what, how it ended and how long it took. It is made of our
/// words and of ids alone, never of what was typed. What else is logged meanwhile carries the same request.
public final class GestureLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GestureLine.class);
    private static final String REQUEST = "request";
    private static final String WORKSPACE = "workspace";
    private static final String ACTOR = "actor";
    private static final String ACT = "act";
    private static final String OUTCOME = "outcome";

    private final long begun = System.nanoTime();

    private GestureLine() {}

    /// Begins one, on the thread that does the work.
    ///
    /// @param act in words of ours, until [#does] knows better
    static GestureLine begin(String request, String user, String act) {
        MDC.put(REQUEST, request);
        MDC.put(ACTOR, user.matches("[A-Z0-9]{1,30}") ? user : "unknown");
        MDC.put(ACT, act);
        MDC.put(OUTCOME, "done");
        return new GestureLine();
    }

    /// The workspace is known.
    static void in(long workspace) {
        MDC.put(WORKSPACE, String.valueOf(workspace));
    }

    /// It is known what is done.
    public static void does(String act) {
        MDC.put(ACT, act);
    }

    /// It did not end well: refused, denied, turned away or failed.
    static void ended(String outcome) {
        MDC.put(OUTCOME, outcome);
    }

    /// The request that this thread works on, or `otherwise` where it works on none.
    static String requestOr(String otherwise) {
        var request = MDC.get(REQUEST);
        return request == null ? otherwise : request;
    }

    @Override
    public void close() {
        long ms = (System.nanoTime() - begun) / 1_000_000;
        var outcome = String.valueOf(MDC.get(OUTCOME));
        var denied = outcome.equals("denied") || outcome.equals("turned away");
        var line = denied ? LOG.atWarn().addKeyValue("event", "denial") : LOG.atInfo();
        line.addKeyValue("ms", ms)
                .log("{} by {}: {} in {} ms, request {}", MDC.get(ACT), MDC.get(ACTOR), outcome, ms, MDC.get(REQUEST));
        for (var key : new String[] {REQUEST, WORKSPACE, ACTOR, ACT, OUTCOME}) {
            MDC.remove(key);
        }
    }
}
