package dev.touchbase.domain.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The copies of the database that are made night by night.
public interface Backups {

    /// The days of which there is a copy.
    Set<LocalDate> days();

    /// Makes and checks the copy of `day`.
    ///
    /// @throws RuntimeException when there is none after this, with the reason
    void make(LocalDate day);

    /// The day whose copy was last restored for a trial, with success.
    Optional<LocalDate> rehearsed();

    /// Restores the copy of `day` for a trial, and keeps that it worked.
    ///
    /// @throws RuntimeException when it did not, with the reason
    void rehearse(LocalDate day, Instant now);

    /// Deletes the copy of `day`.
    void delete(LocalDate day);
}
