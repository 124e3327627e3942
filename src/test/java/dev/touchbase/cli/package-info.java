/// Tests of the commands that people type on the machine.
@NullMarked
package dev.touchbase.cli;

import org.jspecify.annotations.NullMarked;
