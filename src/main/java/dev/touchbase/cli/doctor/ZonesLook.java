package dev.touchbase.cli.doctor;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;

/// How old Java's table of time zones is: countries change their clocks with little notice.
record ZonesLook(InstantSource business) implements Look {

    @Override
    public List<Line> lines() {
        var version = ZoneRulesProvider.getVersions("Europe/London").lastEntry().getKey();
        int year = Integer.parseInt(version.replaceAll("\\D.*", ""));
        boolean old = year < business.instant().atOffset(ZoneOffset.UTC).getYear() - 1;
        return List.of(
                old
                        ? Line.toDo("zones", "The time zones are those of " + version + ": update the JDK.")
                        : Line.ok("zones", "The time zones are those of tzdata " + version + "."));
    }
}
