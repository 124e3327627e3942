package dev.touchbase.store;

import java.util.Arrays;
import java.util.Set;

/// The tables whose rows are facts: the journal keeps what a change did to them, and undo puts them back.
///
/// A new table of facts joins this list, has its key in one column beside the workspace, and is announced to the
/// [Journal] by its port before each write. All other tables are named in [#NO_FACTS].
enum FactTable {
    CUSTOMER("customer", "id", Key.NUMBER, WhenUnmade.WITHDRAW, false),
    PERSON("person", "id", Key.NUMBER, WhenUnmade.DELETE, true),
    ASSIGNMENT("assignment", "id", Key.TEXT, WhenUnmade.DELETE, true),
    SUPPRESSION("suppression", "id", Key.NUMBER, WhenUnmade.DELETE, true),
    TOUCHPOINT("touchpoint", "id", Key.NUMBER, WhenUnmade.WITHDRAW, true),
    PROMISE("promise", "id", Key.NUMBER, WhenUnmade.WITHDRAW, true),
    PLAN("plan", "id", Key.NUMBER, WhenUnmade.DELETE, true),
    CLAIM("claim", "customer_id", Key.NUMBER, WhenUnmade.DELETE, false),
    CADENCE_RULE("cadence_rule", "id", Key.TEXT, WhenUnmade.DELETE, true),
    DECISION("check_in_decision", "id", Key.NUMBER, WhenUnmade.DELETE, true),
    SCHEDULED_SEND("scheduled_send", "id", Key.NUMBER, WhenUnmade.DELETE, true),
    POLICY_RULE("policy_rule", "name", Key.TEXT, WhenUnmade.DELETE, false),
    SETTING("setting", "name", Key.TEXT, WhenUnmade.DELETE, false),
    STAFF_SETTING("staff_setting", "id", Key.TEXT, WhenUnmade.DELETE, false),
    STAFF("staff", "id", Key.NUMBER, WhenUnmade.KEEP, false),
    ABSENCE("absence", "id", Key.NUMBER, WhenUnmade.DELETE, false);

    /// Tables that hold no facts: derived from facts, or of the machinery.
    static final Set<String> NO_FACTS = Set.of(
            "workspace",
            "counter",
            "staff_greeted",
            "word",
            "word_delete",
            "customer_word",
            "touchpoint_staff",
            "check_in",
            "change",
            "change_effect",
            "change_customer",
            "gesture",
            "pending_command",
            "lookup",
            "verdict",
            "verdict_rule",
            "policy_rule_version",
            "policy_text",
            "outbox",
            "sign_of_life",
            "audit_finding",
            "outbox_about",
            "outbox_stale",
            "outbox_wait",
            "outbox_lane",
            "outbox_count");

    /// What the key is.
    private enum Key {
        NUMBER,
        TEXT
    }

    /// What becomes of a row when the change that made it is taken back.
    enum WhenUnmade {
        /// It goes.
        DELETE,
        /// It stays and is marked, since other rows may refer to it and the record forgets nothing.
        WITHDRAW,
        /// It stays as it is: that somebody exists is no decision of a change.
        KEEP
    }

    private final String table;
    private final String key;
    private final Key keyIs;
    private final WhenUnmade whenUnmade;
    private final boolean hangsOnCustomer;

    FactTable(String table, String key, Key keyIs, WhenUnmade whenUnmade, boolean hangsOnCustomer) {
        this.table = table;
        this.key = key;
        this.keyIs = keyIs;
        this.whenUnmade = whenUnmade;
        this.hangsOnCustomer = hangsOnCustomer;
    }

    /// The one with this name in the schema.
    static FactTable named(String table) {
        return Arrays.stream(values())
                .filter(fact -> fact.table.equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of facts: " + table));
    }

    String table() {
        return table;
    }

    /// The column of its key, beside the workspace.
    String key() {
        return key;
    }

    /// A key as the journal writes it, as the column holds it.
    Object keyValue(String rowId) {
        return switch (keyIs) {
            case NUMBER -> Long.valueOf(rowId);
            case TEXT -> rowId;
        };
    }

    WhenUnmade whenUnmade() {
        return whenUnmade;
    }

    /// True when its rows would lose their customer if that were unmade. A claim would, and may: it ends by itself.
    boolean hangsOnCustomer() {
        return hangsOnCustomer;
    }
}
