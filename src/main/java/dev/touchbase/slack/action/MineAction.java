package dev.touchbase.slack.action;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.MyCustomers.Want;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.MineSubcommand;
import dev.touchbase.slack.view.ActionIds;
import java.util.Arrays;

/// "Show more" and "Only silent" under one's own customers.
public final class MineAction implements Action {

    private final MineSubcommand mine;

    /// Shows pages of `mine`.
    public MineAction(MineSubcommand mine) {
        this.mine = mine;
    }

    @Override
    public String id() {
        return ActionIds.MINE;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        Want only = Arrays.stream(Want.values())
                .filter(want -> want.name().equals(press.value().word()))
                .findFirst()
                .orElse(null);
        Long after = press.value().customer();
        return mine.page(press.actor(), press.speaker(), only, after == null ? null : new CustomerId(after));
    }
}
