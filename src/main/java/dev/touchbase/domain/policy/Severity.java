package dev.touchbase.domain.policy;

/// How strictly a rule speaks.
///
/// @param usual to what is no advertising
/// @param advertising to promotion, newsletter and survey
public record Severity(Level usual, Level advertising) {

    /// The same to all.
    public static Severity of(Level level) {
        return new Severity(level, level);
    }

    /// How strictly it speaks to `proposal`.
    public Level to(Proposal proposal) {
        return proposal.purpose().advertising() ? advertising : usual;
    }

    /// "Heads-up", or "Note, for advertising Stop".
    public String inWords() {
        return usual == advertising ? usual.label() : usual.label() + ", for advertising " + advertising.label();
    }
}
