package dev.touchbase.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form as it was submitted.
///
/// @param modal its callback id
/// @param carried its private metadata, or null
/// @param values what stands in each input, by block id
/// @param firstInput the block id of its first input, under which a sentence can be shown; empty where it has none
record Submitted(
        String modal, @Nullable String carried, Map<String, List<String>> values, Optional<String> firstInput) {}
