package dev.touchbase.sources;

import java.nio.charset.Charset;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What helps to read a file.
///
/// @param knownHeading true for a heading that means something to whoever asks: it finds the row of headings
/// @param charset the encoding where somebody named it, or null: then it is told from the bytes
public record Wish(Predicate<String> knownHeading, @Nullable Charset charset) {}
