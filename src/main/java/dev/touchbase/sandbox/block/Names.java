package dev.touchbase.sandbox.block;

import java.time.ZoneId;

/// What a reader sees in place of ids: names of people and channels, and times in their own zone.
public interface Names {
    /// The name of a person, without the @.
    String person(String userId);

    /// The name of a channel, without the hash.
    String channel(String channelId);

    /// The reader's zone.
    ZoneId zone();
}
