/// `./touchbase doctor`: a look at everything that an installation needs, without changing it. Each class here looks at
/// one matter and says in a line whether it is well or what to do.
/// May use: everything.
@NullMarked
package dev.touchbase.cli.doctor;

import org.jspecify.annotations.NullMarked;
