package dev.touchbase.domain.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what became of the rows, and passes on what was refused.
final class Tally {

    /// What became of one row.
    enum Fate {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    private final ImportListener listener;
    private final long[] fates = new long[Fate.values().length];
    private final List<String> staffMade = new ArrayList<>();
    private final Map<String, Long> remarks = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private long refused;
    private long customersMade;
    private double rowsTake = 1;

    Tally(ImportListener listener) {
        this.listener = listener;
    }

    /// One that nobody listens to.
    static Tally silent() {
        return new Tally(new ImportListener() {
            @Override
            public void refused(long line, String reason) {}

            @Override
            public void done(long rows, double share) {}
        });
    }

    void count(Fate fate) {
        fates[fate.ordinal()]++;
    }

    void refused(long line, String reason) {
        refused++;
        listener.refused(line, reason);
    }

    void madeCustomer() {
        customersMade++;
    }

    void madeStaff(String name) {
        staffMade.add(name);
    }

    /// One more row to which `sentence` applies.
    void remark(String sentence) {
        remarks.merge(sentence, 1L, Long::sum);
    }

    /// How the file was read, once for all of its rows.
    void note(String sentence) {
        notes.add(sentence);
    }

    /// From now on taking the rows is only this part of the work, and [#settled(double)] is the rest.
    void rowsTake(double part) {
        rowsTake = part;
    }

    /// So much of the rows is taken.
    void done(double share) {
        listener.done(rows(), share * rowsTake);
    }

    /// So much of what follows from the rows is computed.
    void settled(double share) {
        listener.done(rows(), rowsTake + share * (1 - rowsTake));
    }

    private long rows() {
        long rows = refused;
        for (long fate : fates) {
            rows += fate;
        }
        return rows;
    }

    ImportResult result() {
        return new ImportResult(
                rows(),
                fates[Fate.ADDED.ordinal()],
                fates[Fate.CHANGED.ordinal()],
                fates[Fate.UNCHANGED.ordinal()],
                refused,
                customersMade,
                staffMade,
                notes,
                remarks);
    }
}
