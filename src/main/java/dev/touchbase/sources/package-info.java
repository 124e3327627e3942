/// Import sources: bytes become rows. What a row means is decided in domain.intake.
/// A new format is one class `XSource` and one line in [Sources].
/// May use: domain, fastcsv, juniversalchardet. Knows no SQL, no Slack, no HTTP.
@NullMarked
package dev.touchbase.sources;

import org.jspecify.annotations.NullMarked;
