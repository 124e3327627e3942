package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.PromiseBook;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PromiseView;
import dev.touchbase.slack.view.Viewer;

/// "Kept" and "Broken": settles a promise.
public final class SettlePromise implements Action {

    private final String id;
    private final Promise.State as;
    private final ActDesk desk;
    private final PromiseBook promises;

    /// Settles so under this id.
    public SettlePromise(String id, Promise.State as, ActDesk desk, PromiseBook promises) {
        this.id = id;
        this.as = as;
        this.desk = desk;
        this.promises = promises;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return PromiseView.answer(
                promises.settle(press.actor(), Presses.id(press), as),
                new Viewer(press.actor(), press.speaker(), desk.firm(press.actor())));
    }
}
