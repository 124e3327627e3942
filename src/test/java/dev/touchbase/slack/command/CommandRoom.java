package dev.touchbase.slack.command;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.CommandLanguage.Understood;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.AddUnknown;
import dev.touchbase.slack.action.ChooseCustomer;
import dev.touchbase.slack.action.KeptCommands;
import dev.touchbase.slack.action.MoreHelp;
import dev.touchbase.slack.action.Press;
import dev.touchbase.slack.action.RunAgain;
import dev.touchbase.slack.view.BlockKitLimits;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.store.SqlPendingCommands;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A firm with a few subcommands, where Sam types and presses buttons by their labels.
public final class CommandRoom implements AutoCloseable {

    public final TypingFirm firm = new TypingFirm();
    public final Probe log = new Probe("log", Act.EVERYDAY_WORK, this::logged, "l");
    public final Probe show = new Probe("show", Act.EVERYDAY_WORK, said -> one(said, Certainty.READING), "card");
    public final Probe optout = new Probe("optout", Act.EVERYDAY_WORK, said -> one(said, Certainty.EXACT));
    public final Probe add = new Probe(
            "add",
            Act.EVERYDAY_WORK,
            said -> firm.customer(firm.reader.newName(said, Set.of()).name()).name());
    public final Probe settings = new Probe("settings", Act.CHANGE_SETTINGS, said -> "settings");
    public final Probe today = new Probe("", Act.EVERYDAY_WORK, said -> "today");
    public final Subcommands subcommands = Subcommands.of(List.of(today, log, show, optout, add, settings));
    public final ContactCommand command = new ContactCommand(subcommands, firm.staff, firm.finder);
    private final SqlPendingCommands pending = new SqlPendingCommands(firm.database);
    private final KeptCommands kept = new KeptCommands(pending, command);
    private final List<Action> actions = List.of(
            new ChooseCustomer(kept), new AddUnknown(kept), new RunAgain(kept), new MoreHelp(subcommands.help()));
    private int tokens;
    private Screen screen = new Screen(List.of());

    private record Screen(List<Button> buttons) {}

    private record Button(String label, String actionId, String value) {}

    /// What Sam types; the answer's text.
    public String types(String text) {
        return types(firm.sam, text);
    }

    /// What somebody types.
    public String types(Staff who, String text) {
        String token = "kept-" + ++tokens;
        Understood understood = command.read(new Actor.ByStaff(who), firm.speaker(), text, token);
        pending.keep(firm.workspace, new PendingCommand(token, who.id(), text, "here", TypingFirm.NOW));
        return shown(understood.run().get());
    }

    /// Presses the button with this label on the last answer.
    public String presses(String label) {
        return presses(firm.sam, label);
    }

    /// Somebody presses it.
    public String presses(Staff who, String label) {
        Button button = screen.buttons().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label + " among " + labels()));
        Action action = actions.stream()
                .filter(one -> one.id().equals(button.actionId().split(":")[0]))
                .findFirst()
                .orElseThrow();
        return shown(action.press(new Press(
                new Actor.ByStaff(who), firm.speaker(), ButtonValue.read(button.value()), null, "pressed", false)));
    }

    /// The labels of all buttons on the last answer.
    public List<String> labels() {
        return screen.buttons().stream().map(Button::label).toList();
    }

    private String shown(Reply reply) {
        Reply.Answer answer = reply instanceof Reply.InPlace(Reply.Answer inPlace) ? inPlace : (Reply.Answer) reply;
        BlockKitLimits.check(answer.blocks());
        screen = new Screen(answer.blocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .flatMap(block -> ((ActionsBlock) block).getElements().stream())
                .map(ButtonElement.class::cast)
                .map(one -> new Button(one.getText().getText(), one.getActionId(), one.getValue()))
                .toList());
        return answer.text();
    }

    private String logged(Invocation said) {
        return firm.reader.each(said, Certainty.WRITING, Takes.LOG).stream()
                .map(line -> line.customer().name() + " #" + line.customer().number() + " "
                        + ReadingWords.of(line.reading()))
                .collect(Collectors.joining(" / "));
    }

    private String one(Invocation said, Certainty certainty) {
        return firm.reader.one(said, certainty, Set.of(Takes.NOTE)).customer().name();
    }

    @Override
    public void close() {
        firm.close();
    }
}
