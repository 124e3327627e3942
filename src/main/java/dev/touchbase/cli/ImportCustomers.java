package dev.touchbase.cli;

import dev.touchbase.domain.intake.CustomerField;
import dev.touchbase.domain.intake.CustomerImport;
import dev.touchbase.domain.intake.ImportListener;
import dev.touchbase.domain.intake.ImportResult;
import dev.touchbase.domain.intake.Mapping;
import dev.touchbase.domain.intake.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./touchbase import customers FILE`.
@Command(
        name = "customers",
        mixinStandardHelpOptions = true,
        description = "Take in customers: known ones are updated, the others are made.")
final class ImportCustomers implements Callable<Integer> {

    private final ImportCommand command;

    @Mixin
    ImportOptions options = new ImportOptions();

    ImportCustomers(ImportCommand command) {
        this.command = command;
    }

    @Override
    public Integer call() {
        var run = new ImportRun<>(command, options, CustomerField.class);
        return run.run(
                new ImportRun.Work<>() {
                    @Override
                    public void check(Table table, Mapping<CustomerField> mapping) {
                        CustomerImport.check(table, mapping);
                    }

                    @Override
                    public ImportResult run(
                            ImportDesk desk, Table table, Mapping<CustomerField> mapping, ImportListener listener) {
                        return new CustomerImport(desk.ports())
                                .run(
                                        desk.workspace(),
                                        table,
                                        mapping,
                                        String.valueOf(options.file.getFileName()),
                                        listener);
                    }
                },
                List.of());
    }
}
