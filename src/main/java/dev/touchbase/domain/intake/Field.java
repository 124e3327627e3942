package dev.touchbase.domain.intake;

import java.util.List;

/// What a column can mean.
public interface Field {

    /// How people name it in `--map heading=field`.
    String word();

    /// The headings that mean it, folded as [HeadingFolding] does, the best first.
    List<String> headings();
}
