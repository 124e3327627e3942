package dev.touchbase.slack.modal;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.view.ButtonValue;
import java.util.List;
import java.util.Map;

/// One submit of a form.
///
/// @param carried what the form carried from where it was opened (its private metadata)
/// @param values what stands in each input, by block id: one value, several for multi-selects, none for an empty input
public record Submit(Actor.ByStaff actor, Speaker speaker, ButtonValue carried, Map<String, List<String>> values) {

    /// Who.
    public Staff staff() {
        return actor.staff();
    }

    /// The trimmed text of one input, "" when it is empty or missing.
    public String text(String block) {
        List<String> all = values.getOrDefault(block, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }
}
