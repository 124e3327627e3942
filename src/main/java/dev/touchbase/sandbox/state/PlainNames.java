package dev.touchbase.sandbox.state;

import dev.touchbase.sandbox.block.Names;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Leaves ids as they are: for places where nobody reads them.
enum PlainNames implements Names {
    INSTANCE;

    @Override
    public String person(String userId) {
        return userId;
    }

    @Override
    public String channel(String channelId) {
        return channelId;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
