package dev.touchbase.sandbox.state;

import dev.touchbase.sandbox.block.Finding;
import java.util.List;

/// A Web API call, or a part of one, that ends with `"ok": false`.
public final class SlackError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient List<Finding> findings;

    /// @param code Slack's error code, e.g. `channel_not_found`
    public SlackError(String code) {
        this(code, List.of());
    }

    /// @param findings what is wrong, with pointers, for `response_metadata.messages`
    public SlackError(String code, List<Finding> findings) {
        super(findings.isEmpty() ? code : code + " " + findings, null, false, false);
        this.code = code;
        this.findings = findings;
    }

    /// Slack's error code.
    public String code() {
        return code;
    }

    /// What is wrong, where the call carried blocks.
    public List<Finding> findings() {
        return findings;
    }
}
