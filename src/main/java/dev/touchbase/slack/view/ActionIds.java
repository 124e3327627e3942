package dev.touchbase.slack.view;

/// The action ids that buttons carry and actions answer to, so that a view need not know the action itself.
///
/// A "…" menu has one id for all its choices, [#ROW]; each choice carries, as JSON of a [ButtonValue], what a button
/// would carry, with the action's id as its word: `ButtonValue.of(customer).saying(ActionIds.SNOOZE)`.
public final class ActionIds {

    /// The "…" menu of a row.
    public static final String ROW = "row";

    /// Reached them just now; carries the customer.
    public static final String REACHED = "reached";
    /// Tried in vain just now; carries the customer.
    public static final String NO_ANSWER = "no-answer";
    /// Opens the form that logs; carries the customer, and the token of a command that is to be gone on with.
    public static final String LOG_OUTCOME = "log-outcome";
    /// Claims; carries the customer.
    public static final String ON_IT = "on-it";
    /// Lets go; carries the customer.
    public static final String RELEASE = "release";
    /// Opens the form that snoozes; carries the customer.
    public static final String SNOOZE = "snooze";
    /// Moves a check-in forward, once asked; carries the customer, and the day as word.
    public static final String MOVE_FORWARD = "move-forward";
    /// Opens the form that skips; carries the customer.
    public static final String SKIP = "skip";
    /// Opens the form that hands over; carries the customer.
    public static final String HAND_OVER = "hand-over";
    /// Takes a customer who is nobody's; carries the customer.
    public static final String TAKE = "take";
    /// Takes a change back; carries its id, and the word [#SURE] once asked.
    public static final String UNDO = "undo";
    /// Opens the form with which what was done is changed; carries its id, and as word what kind of thing it is.
    public static final String FIX = "fix";
    /// Opens the form that corrects a touchpoint; carries its id.
    public static final String EDIT_TOUCHPOINT = "edit-touchpoint";
    /// Deletes a touchpoint; carries its id, and the word [#SURE] once asked.
    public static final String DELETE_TOUCHPOINT = "delete-touchpoint";
    /// Opens the form that plans; carries the customer.
    public static final String PLAN = "plan";
    /// Plans; carries the customer, as word a [PlannedAct], and the token of a command whose note it keeps.
    public static final String PLAN_AT = "plan-at";
    /// Calls a plan off; carries its id.
    public static final String PLAN_CANCEL = "plan-cancel";
    /// Opens the form that records a promise; carries the customer.
    public static final String PROMISE = "promise";
    /// A promise was kept; carries its id.
    public static final String PROMISE_KEPT = "promise-kept";
    /// A promise was broken; carries its id.
    public static final String PROMISE_BROKEN = "promise-broken";
    /// Opens the form that asks why to go on against the policy; carries what [GoOn] says.
    public static final String GO_ON = "go-on";
    /// Opens the form that takes an opt-out back; carries the customer.
    public static final String OPT_IN = "opt-in";
    /// Shows the next page of a list of who is due; carries where it starts, and as word the list: a `due …` command.
    public static final String MORE_DUE = "due-more";
    /// Hands over everything of one colleague to another, after its preview; carries both.
    public static final String ASSIGN_ALL = "assign-all";

    /// Shows the card of a customer; carries the customer.
    public static final String SHOW = "show-customer";
    /// Opens the form that changes a customer; carries the customer.
    public static final String EDIT_CUSTOMER = "edit-customer";
    /// Opens the form that changes the persons at a customer; carries the customer.
    public static final String EDIT_PERSONS = "edit-persons";
    /// Opens the form that adds a customer.
    public static final String ADD = "add-customer";
    /// Adds a customer although others look like the same; carries the token of the command that adds it.
    public static final String ADD_ANYWAY = "add-anyway";
    /// Closes a customer; carries the customer, and the token of the command with the reason.
    public static final String CLOSE = "close-customer";
    /// Opens a closed customer again; carries the customer.
    public static final String REOPEN = "reopen-customer";
    /// Records an opt-out; carries the customer, and the token of the command that says from what.
    public static final String OPT_OUT = "opt-out";
    /// Shows who contacted a customer; carries the customer.
    public static final String WHO = "who";
    /// Shows the next page of who contacted whom; carries what [WhoPlace] says.
    public static final String WHO_MORE = "who-more";
    /// Sends who contacted whom as a file; carries what [WhoPlace] says.
    public static final String WHO_CSV = "who-csv";
    /// Shows one kept verdict whole; carries its id.
    public static final String WHY = "why";
    /// Shows what was decided about a customer; carries what [WhyPlace] says.
    public static final String WHY_LIST = "why-list";
    /// Opens the form that asks why somebody went against the policy; carries the kept verdict's id.
    public static final String SAY_WHY = "say-why";
    /// Shows one's own customers; carries as word what they want, and the customer after which the page starts.
    public static final String MINE = "mine";
    /// Opens the form that changes how often a customer hears from the business; carries the customer.
    public static final String CADENCE = "cadence";
    /// Opens the form that pauses a customer; carries the customer.
    public static final String PAUSE = "pause";
    /// Opens the form that records a complaint; carries the customer.
    public static final String COMPLAINT = "complaint";
    /// Opens the form that closes a complaint; carries the customer.
    public static final String CLOSE_COMPLAINT = "close-complaint";
    /// Opens the form that sets somebody away; carries the member of staff.
    public static final String AWAY = "away";
    /// Opens the form that says which roles somebody has; carries the member of staff.
    public static final String ROLES = "roles";
    /// Opens the form that changes a setting; carries its name as word.
    public static final String SETTING = "setting";

    /// Shows the next page of the policy's rules; carries where it starts.
    public static final String MORE_POLICY = "policy-more";

    /// Opens the form that changes a rule of the policy; carries its name as word.
    public static final String CHANGE_RULE = "rule-change";
    /// Opens the form that adds a rule to the policy; carries its kind as word.
    public static final String ADD_RULE = "rule-add";
    /// Switches a rule of the policy off; carries its name as word.
    public static final String RULE_OFF = "rule-off";
    /// Switches a rule of the policy on; carries its name as word.
    public static final String RULE_ON = "rule-on";

    /// The word of a press that has been asked about already.
    public static final String SURE = "sure";

    private ActionIds() {}
}
