package dev.touchbase.domain.intake;

import java.util.List;

/// Something with headings and rows, whatever it was made from. It can be read several times, each time from its first
/// row.
public interface Table {

    /// The headings as they are written, blanks around them left out.
    List<String> headings();

    /// How it was read, after "read as …": "UTF-8, separated by commas, headings in line 1".
    String description();

    /// The rows below the headings, from the first one on; blank rows are left out.
    Rows rows();
}
