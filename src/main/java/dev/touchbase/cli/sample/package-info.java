/// The firm of the sandbox: its customers and history, from tables.
/// May use: domain, and the CSV reader.
@NullMarked
package dev.touchbase.cli.sample;

import org.jspecify.annotations.NullMarked;
