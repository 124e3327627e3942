package dev.touchbase;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/// Prints exceptions by their types and stacks, without their messages: those quote what was being worked on, such as
/// the statement with a customer's address in it, and a log must not carry that.
public final class StackWithoutMessages extends ThrowableProxyConverter {

    private static final int FRAMES = 25;

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        var text = new StringBuilder();
        for (IThrowableProxy each = thrown; each != null && !each.isCyclic(); each = each.getCause()) {
            text.append(each == thrown ? "" : "caused by ")
                    .append(each.getClassName())
                    .append('\n');
            var frames = each.getStackTraceElementProxyArray();
            int own = frames.length - each.getCommonFrames();
            for (int i = 0; i < Math.min(own, FRAMES); i++) {
                text.append("    ").append(frames[i].getSTEAsString()).append('\n');
            }
        }
        return text.toString();
    }
}
