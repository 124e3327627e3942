/// The Slack edge: what Slack sends becomes an invocation, what use cases answer becomes a reply.
/// May use: domain, the Slack SDK. Knows no SQL, no Javalin, no Quartz.
@NullMarked
package dev.touchbase.slack;

import org.jspecify.annotations.NullMarked;
