package dev.touchbase.sources;

/// Whether a text stops inside quotation marks. A mark opens a cell only at its start; doubled ones inside are text.
final class QuoteState {

    private enum At {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final char separator;
    private At at = At.CELL_START;
    private boolean textAfterClosing;

    QuoteState(char separator) {
        this.separator = separator;
    }

    /// Goes on with one more line.
    void take(String line) {
        if (at != At.QUOTED) {
            at = At.CELL_START;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            at = switch (at) {
                case CELL_START -> c == '"' ? At.QUOTED : c == separator ? At.CELL_START : At.PLAIN;
                case PLAIN -> c == separator ? At.CELL_START : At.PLAIN;
                case QUOTED -> c == '"' ? At.AFTER_QUOTE : At.QUOTED;
                case AFTER_QUOTE -> afterQuote(c);
            };
        }
    }

    private At afterQuote(char c) {
        if (c == '"') {
            return At.QUOTED;
        }
        if (c == separator) {
            return At.CELL_START;
        }
        textAfterClosing = true;
        return At.PLAIN;
    }

    /// True while a quotation mark is open.
    boolean open() {
        return at == At.QUOTED;
    }

    /// True once something other than a separator followed a closing mark.
    boolean textAfterClosing() {
        return textAfterClosing;
    }
}
