package dev.touchbase.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day and a time, such as 2026-11-23T08:15, with a blank as well as with a T.
final class StartTime implements ITypeConverter<LocalDateTime> {

    @Override
    public LocalDateTime convert(String typed) {
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T'));
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException("write a day and a time such as 2026-11-23T08:15, not \"" + typed + "\"");
        }
    }
}
