package dev.touchbase;

import dev.touchbase.slack.Colleagues;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.OpenFirmForm;
import dev.touchbase.slack.action.RecordOptOut;
import dev.touchbase.slack.command.AwaySubcommand;
import dev.touchbase.slack.command.CadenceSubcommand;
import dev.touchbase.slack.command.ComplaintSubcommand;
import dev.touchbase.slack.command.ContactCommand;
import dev.touchbase.slack.command.KeptLines;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.NamedStaff;
import dev.touchbase.slack.command.OptinSubcommand;
import dev.touchbase.slack.command.OptoutSubcommand;
import dev.touchbase.slack.command.PauseSubcommand;
import dev.touchbase.slack.command.ResumeSubcommand;
import dev.touchbase.slack.command.RoleSubcommand;
import dev.touchbase.slack.command.SettingsSubcommand;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.modal.AwayForm;
import dev.touchbase.slack.modal.CadenceForm;
import dev.touchbase.slack.modal.CloseComplaintForm;
import dev.touchbase.slack.modal.ComplaintForm;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.OptInForm;
import dev.touchbase.slack.modal.PauseForm;
import dev.touchbase.slack.modal.RolesForm;
import java.util.List;
import java.util.stream.Stream;

/// What people do about the firm and about who must not be contacted: its subcommands, actions and forms.
final class WiredFirm {

    private final WiredStore store;
    private final WiredDomain domain;
    private final LineReader lines;
    private final NamedStaff named;
    private final OptoutSubcommand optOut;

    WiredFirm(WiredStore store, WiredDomain domain, LineReader lines, Colleagues colleagues) {
        this.store = store;
        this.domain = domain;
        this.lines = lines;
        this.named = new NamedStaff(colleagues);
        this.optOut = new OptoutSubcommand(domain.desk, lines, domain.suppressions);
    }

    List<Subcommand> subcommands() {
        return List.of(
                new CadenceSubcommand(domain.desk, lines, domain.cadences),
                new RoleSubcommand(domain.desk, lines, domain.roles, named),
                new AwaySubcommand(domain.desk, lines, domain.absences, named),
                optOut,
                new OptinSubcommand(domain.desk, lines, domain.suppressions),
                new PauseSubcommand(domain.desk, lines, domain.suppressions),
                new ResumeSubcommand(domain.desk, lines, domain.suppressions),
                new ComplaintSubcommand(domain.desk, lines, domain.complaints),
                new SettingsSubcommand(domain.settings));
    }

    List<Action> actions(ContactCommand command) {
        var tap = new RecordOptOut(new KeptLines(store.pendingCommands, command), optOut);
        return Stream.concat(Stream.of(tap), OpenFirmForm.all(domain.desk, domain.cadences).stream())
                .toList();
    }

    List<Modal> modals() {
        return List.of(
                new PauseForm(domain.desk, domain.suppressions),
                new ComplaintForm(domain.desk, domain.complaints),
                new CloseComplaintForm(domain.desk, domain.complaints),
                new OptInForm(domain.desk, domain.suppressions),
                new CadenceForm(domain.desk, domain.cadences),
                new AwayForm(domain.desk, domain.absences, named),
                new RolesForm(domain.roles, named));
    }
}
