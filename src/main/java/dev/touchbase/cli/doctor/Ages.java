package dev.touchbase.cli.doctor;

import java.time.Duration;

/// How long ago something was, as people say it.
final class Ages {

    private Ages() {}

    static String spoken(Duration age) {
        if (age.compareTo(Duration.ofMinutes(2)) < 0) {
            return Math.max(0, age.toSeconds()) + " s";
        }
        if (age.compareTo(Duration.ofHours(3)) < 0) {
            return age.toMinutes() + " min";
        }
        return age.compareTo(Duration.ofDays(3)) < 0 ? age.toHours() + " hours" : age.toDays() + " days";
    }
}
