package dev.touchbase.domain.staff;

/// What somebody may be allowed to do, as far as rights differ.
public enum Act {
    /// Log, add, edit, query, plan, claim, promise, snooze, skip, assign, hand over, opt out, pause; own corrections.
    EVERYDAY_WORK("do this", "a full member of this Slack workspace"),
    OPT_IN("take an opt-out back", "an owner"),
    CHANGE_ROLES("change roles", "an owner"),
    CHANGE_SETTINGS("change the workspace's settings", "an owner"),
    CHANGE_POLICY("change the contact policy", "an owner"),
    CHANGE_WIDE_CADENCE("change the default or a segment's cadence", "an owner"),
    SEND_OTHERS_AWAY("set colleagues away", "an owner"),
    OVERRIDE_STOP("go against a Stop", "an owner"),
    CORRECT_OTHERS("change or delete what a colleague recorded", "its author or an owner"),
    SEE_HISTORY_BY_PERSON("see a colleague's contacts by person", "that person or an owner"),
    CLOSE("close a customer", "an owner"),
    IMPORT("import", "an owner");

    private final String words;
    private final String who;

    Act(String words, String who) {
        this.words = words;
        this.who = who;
    }

    /// The act after "only … may": "change roles".
    public String words() {
        return words;
    }

    /// Who may, as the object of "ask …".
    public String who() {
        return who;
    }
}
