package dev.touchbase.cli;

import dev.touchbase.domain.intake.ImportListener;
import dev.touchbase.domain.intake.ImportResult;
import dev.touchbase.domain.intake.Mapping;
import dev.touchbase.domain.intake.StaffField;
import dev.touchbase.domain.intake.StaffImport;
import dev.touchbase.domain.intake.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./touchbase import staff FILE`.
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        description = "Take in employees, so that contacts they made carry their names. Roles are given in Slack.")
final class ImportStaff implements Callable<Integer> {

    private final ImportCommand command;

    @Mixin
    ImportOptions options = new ImportOptions();

    ImportStaff(ImportCommand command) {
        this.command = command;
    }

    @Override
    public Integer call() {
        var run = new ImportRun<>(command, options, StaffField.class);
        return run.run(
                new ImportRun.Work<>() {
                    @Override
                    public void check(Table table, Mapping<StaffField> mapping) {
                        StaffImport.check(table, mapping);
                    }

                    @Override
                    public ImportResult run(
                            ImportDesk desk, Table table, Mapping<StaffField> mapping, ImportListener listener) {
                        return new StaffImport(desk.ports()).run(desk.workspace(), table, mapping, listener);
                    }
                },
                List.of());
    }
}
