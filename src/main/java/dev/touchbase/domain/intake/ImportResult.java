package dev.touchbase.domain.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How an import ended.
///
/// @param rows how many rows were read; it is the sum of the next four
/// @param added rows that made something new
/// @param changed rows that changed something
/// @param unchanged rows whose content was there already
/// @param refused rows that were refused
/// @param customersMade how many customers were made, in the order of the rows
/// @param staffMade the names of staff who were made, who have no Slack id yet
/// @param notes how the file was read, in sentences
/// @param remarks what else there is to know, in sentences, each with how many rows it concerns
public record ImportResult(
        long rows,
        long added,
        long changed,
        long unchanged,
        long refused,
        long customersMade,
        List<String> staffMade,
        List<String> notes,
        Map<String, Long> remarks) {

    public ImportResult {
        staffMade = List.copyOf(staffMade);
        notes = List.copyOf(notes);
        remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
    }
}
