package dev.touchbase.slack.command;

import dev.touchbase.slack.command.Typed.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts text into tokens from left to right; each character is looked at a fixed number of times.
final class TokenCutter {

    private static final String DOUBLE = "\"“”„‟«»";
    private static final String SINGLE = "'‘’‚‛‹›";
    private static final String AFTER_QUOTE = ".,:!?)";

    private final String raw;
    private final List<Token> marks;
    private final List<Token> tokens = new ArrayList<>();
    private int nextMark;
    private int noDoubleFrom = Integer.MAX_VALUE;
    private int noSingleFrom = Integer.MAX_VALUE;

    TokenCutter(SlackText text) {
        this.raw = text.raw();
        this.marks = text.marks();
    }

    Typed typed() {
        int at = 0;
        while (at < raw.length()) {
            at = isBlank(raw.charAt(at)) ? at + 1 : token(at);
        }
        return new Typed(raw, tokens);
    }

    private int token(int at) {
        Token mark = markAt(at);
        if (mark != null) {
            nextMark++;
            tokens.add(mark);
            return mark.end();
        }
        if (raw.charAt(at) == ';') {
            tokens.add(new Token.Word(";", at, at + 1));
            return at + 1;
        }
        int close = closing(at);
        if (close > 0) {
            tokens.add(new Token.Quoted(raw.substring(at + 1, close).strip(), at, close + 1));
            return afterQuote(close + 1);
        }
        int end = wordEnd(at);
        tokens.add(new Token.Word(raw.substring(at, end), at, end));
        return end;
    }

    private @Nullable Token markAt(int at) {
        while (nextMark < marks.size() && marks.get(nextMark).start() < at) {
            nextMark++;
        }
        return nextMark < marks.size() && marks.get(nextMark).start() == at ? marks.get(nextMark) : null;
    }

    private int wordEnd(int from) {
        int end = from + 1;
        while (end < raw.length() && !isBlank(raw.charAt(end)) && raw.charAt(end) != ';' && markAt(end) == null) {
            end++;
        }
        return end;
    }

    /// Where the quote that opens here is closed, or -1. A closing mark stands behind a letter and before none. Once
    /// none was found, none is looked for again further right.
    private int closing(int open) {
        boolean isDouble = DOUBLE.indexOf(raw.charAt(open)) >= 0;
        boolean isSingle = SINGLE.indexOf(raw.charAt(open)) >= 0;
        if (!isDouble && !isSingle || open >= (isDouble ? noDoubleFrom : noSingleFrom)) {
            return -1;
        }
        String closers = isDouble ? DOUBLE : SINGLE;
        for (int at = open + 1; at < raw.length(); at++) {
            if (closers.indexOf(raw.charAt(at)) >= 0 && !isBlank(raw.charAt(at - 1)) && endsThere(at + 1)) {
                return at;
            }
        }
        if (isDouble) {
            noDoubleFrom = open;
        } else {
            noSingleFrom = open;
        }
        return -1;
    }

    private boolean endsThere(int at) {
        return at >= raw.length()
                || isBlank(raw.charAt(at))
                || raw.charAt(at) == ';'
                || AFTER_QUOTE.indexOf(raw.charAt(at)) >= 0;
    }

    private int afterQuote(int at) {
        int end = at;
        while (end < raw.length() && AFTER_QUOTE.indexOf(raw.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u200B' || sign == '\uFEFF';
    }
}
