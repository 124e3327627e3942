/// The contact policy as a file that people review: its text, and what is wrong with it, line by line.
/// May use everything but other packages of the command line.
@NullMarked
package dev.touchbase.cli.policy;

import org.jspecify.annotations.NullMarked;
