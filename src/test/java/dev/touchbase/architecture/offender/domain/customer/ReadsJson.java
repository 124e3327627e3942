package dev.touchbase.architecture.offender.domain.customer;

import com.fasterxml.jackson.databind.JsonNode;

/// Offends: a domain that knows a wire format.
record ReadsJson(JsonNode tree) {}
