package dev.touchbase.security;

import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.outreach.CustomerBook.NewPerson;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.store.QueuedNotices;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A customer's life in which every text is the same hostile one: added, contacted, planned, complained, closed.
final class HostileLife {

    private static final int NAME = 180;

    private final HostileFirm house;
    private final int number;
    private final String text;
    private final String typed;
    private String key = "";
    private CustomerId customer = new CustomerId(0);

    /// @param text as people mean it, marked; in every other life it is typed with Slack's escapes, as Slack sends it
    HostileLife(HostileFirm house, int number, String text) {
        this.house = house;
        this.number = number;
        this.text = text;
        this.typed = number % 2 == 0
                ? text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                : text;
    }

    /// All of it.
    void lives() {
        house.about(text);
        house.types("add", "add");
        house.types("add", "add \"" + typed.replace("\"", "") + "\" p" + number + "@x.example every 2 weeks");
        customer = added("ax");
        contacted();
        day();
        looked();
        worked();
        refused();
        ruled();
        misunderstood();
        house.pressesEverything();
        complained();
        closed();
    }

    /// One more, called by this key and a number.
    private CustomerId added(String kind) {
        key = kind + "%03d".formatted(number);
        var name = key + " " + PeoplesText.cut(text, NAME);
        var person = new NewPerson(PeoplesText.cut(text, NAME), "ann" + number + "@x.example", "+442079460000", null);
        var draft = new NewCustomer(
                name,
                Stage.CUSTOMER,
                List.of(person),
                Map.of(Role.SALES, house.owner.id()),
                Cadence.of(new Interval(2, Interval.Unit.WEEKS)),
                text,
                text,
                null,
                null,
                null,
                0);
        return switch (house.firm.domain.customers.add(house.firm.by(house.owner), draft, true)) {
            case AddOutcome.Added done -> done.customer().id();
            case AddOutcome.PossibleDuplicates alike -> throw new AssertionError("added anyway, but " + alike);
        };
    }

    private void contacted() {
        house.types(house.firm.priya, "log", "log " + key + " call reached 3 weeks ago note: " + typed);
        house.types("log", "log " + key + " email sent 15 days ago note: " + typed);
        house.types("cadence", "cadence " + key + " every 1 week");
        house.types("promise", "promise " + key + " " + typed + " by today");
        house.types("promise", "promise " + key + " again " + typed + " by today");
    }

    /// What the day brings.
    private void day() {
        for (String list : List.of("", "due", "due team", "due overdue", "mine", "mine silent")) {
            house.types(list.split(" ", 2)[0], list);
        }
        house.home();
        house.presses("promise-kept");
        house.types("", "");
        house.presses("promise-broken");
        var today = today();
        house.notice(new Notice.Reminder(house.owner.id(), today));
        house.notice(new Notice.Digest(today));
        house.notice(new Notice.OverdueBundle(house.firm.sam.id(), today));
        house.notice(new Notice.WelcomeBack(1, house.owner.id(), today.minusWeeks(5), today));
        house.notice(new Notice.BackupFailed(today, house.owner.id()));
        house.notice(new Notice.DigestChannelSet("C0CUSTOMERS", 1));
        house.notice(new Notice.ManyMore(house.owner.id(), today));
        house.notice(
                new Notice.TooMany(house.owner.id(), house.firm.clock.instant().getEpochSecond() / 3600));
    }

    private void looked() {
        house.types("show", "show " + key);
        house.types("show", key);
        house.types("who", "who " + key);
        house.types("who", "who everyone last 60 days");
        house.types("who", "who <@UPRIYA> last 60 days");
        house.types(house.firm.priya, "claim", "claim " + key);
        house.types("check", "check " + key + " phone");
        house.types("claim", "claim " + key);
        house.types(house.firm.priya, "release", "release " + key);
        house.types("check", "check " + key + " email promotion message \"" + typed.replace("\"", "") + "\"");
        house.types("claim", "claim " + key);
        house.presses("release");
        house.types("why", "why " + key);
    }

    private void worked() {
        house.types("plan", "plan " + key + " call tomorrow 3pm " + typed);
        house.types("promise", "promise " + key + " " + typed + " by friday");
        house.types("snooze", "snooze " + key + " 10 days");
        house.types("snooze", "snooze " + key + " 1 day");
        house.presses("move-forward");
        house.types("skip", "skip " + key + " " + typed);
        house.types("assign", "assign " + key + " service <@UPRIYA>");
        house.types("assign", "assign everything of <@UOLIVIA> to <@UPRIYA>");
        for (String form : List.of("cadence", "plan", "promise", "snooze", "skip", "pause", "log", "assign")) {
            house.types(form, form + " " + key);
        }
        house.types("away", "away");
        house.types("edit", "edit " + key);
        house.types("edit", "edit " + key + " persons");
        house.types("undo", "undo");
        plansSoon();
    }

    private void plansSoon() {
        house.firm
                .store
                .plans
                .planned(house.firm.workspace.id(), List.of(customer))
                .forEach(plan -> house.notice(
                        new Notice.PlanSoon(plan.id(), plan.staff(), plan.at().getEpochSecond() / 60)));
    }

    /// Whom not to contact.
    private void refused() {
        house.types("optout", "optout " + key + " sms " + typed);
        house.presses("choose-customer");
        house.presses("opt-out");
        house.types("optin", "optin " + key + " sms");
        house.presses("choose-customer");
        house.presses("opt-in");
        house.types("optin", "optin " + key + " sms " + typed);
        house.presses("choose-customer");
        house.types("pause", "pause " + key + " until 1 jan " + typed);
        house.types("show", "show " + key);
        house.types("check", "check " + key + " phone");
        house.types("plan", "plan " + key + " call tomorrow 3pm " + typed);
        house.types("log", "log " + key + " call reached " + typed);
        house.types("resume", "resume " + key);
    }

    /// Rules, roles and settings.
    private void ruled() {
        var setting = Setting.values()[number % Setting.values().length];
        house.types("settings", "settings " + setting.key() + " " + typed);
        house.types("settings", "settings");
        house.types("role", "role");
        house.types("role", "role <@UPRIYA> service, marketing");
        house.types("role", "role <@UPRIYA> " + typed);
        house.types("away", "away <@UPRIYA> until 5 dec cover <@USAM>");
        house.types("away", "away <@UPRIYA> back");
        house.types("policy", "policy");
        house.types("policy", "policy " + typed);
        house.types("policy", "policy cap " + (2 + number % 5) + " per 7 days email because " + typed);
        house.types("policy", "policy history");
        house.types("policy", "policy off not-yours " + typed);
        house.types("policy", "policy not-yours");
        house.presses("rule-on");
        house.types("policy", "policy try last 90 days cap 1 per week promotion because " + typed);
        house.types("policy", "policy adherence last 30 days");
    }

    private void misunderstood() {
        house.types("help", "help");
        house.types("help", "help " + typed);
        house.types("unknown", typed);
        house.types("unknown", "lgo " + typed);
        house.types("log", "log zxz call reached " + typed);
        house.types("log", "log " + typed + " call reached");
    }

    private void complained() {
        customer = added("bx");
        house.types(house.firm.priya, "plan", "plan " + key + " email promotion tomorrow 4pm " + typed);
        house.types("plan", "plan " + key + " email tomorrow 5pm " + typed);
        house.types("complaint", "complaint " + key + " phone " + typed);
        house.types("check", "check " + key + " phone");
        house.types("show", "show " + key);
        house.types("due", "due team");
        house.notice(new Notice.Digest(today()));
        notices();
        house.firm.wait(Duration.ofDays(2));
        house.types("complaint", "complaint " + key + " closed " + typed);
        notices();
    }

    /// Whatever the acts have put on its way.
    private void notices() {
        QueuedNotices.takenFrom(house.firm.file).forEach(house::notice);
    }

    private void closed() {
        house.types("close", "close " + key + " " + typed);
        house.presses("choose-customer");
        house.presses("close-customer");
        house.presses("reopen-customer");
        house.types("close", "close " + key);
        house.presses("choose-customer");
        house.types("reopen", "reopen " + key);
        house.pressesEverything();
        house.closeAll();
    }

    /// More of them than a page holds.
    void crowds() {
        house.about(text);
        for (int each = 0; each < 40; each++) {
            house.types(
                    "add", "add \"crowd" + each + " " + typed.replace("\"", "") + "\" sales <@UPRIYA> every 2 weeks");
            house.presses("add-anyway");
            house.types("log", "log crowd" + each + " call reached 3 months ago");
            house.types("policy", "policy cap " + (each + 2) + " per 9 days sms");
        }
        house.types("due", "due team");
        house.types("who", "who everyone last 200 days");
        house.types("policy", "policy");
        house.pressesEverything();
    }

    private LocalDate today() {
        return house.firm.speaker(house.owner).today();
    }
}
