/// The command line: one class a command, which reads its options, calls what it needs through the wiring, and says in
/// one sentence what came of it. Exit codes: 0 done, 1 failed, 2 wrong usage.
/// May use everything.
@NullMarked
package dev.touchbase.cli;

import org.jspecify.annotations.NullMarked;
